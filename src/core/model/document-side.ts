/** Which of the two documents that are compared something stands in. */
export type DocumentSide = 'superior' | 'reviewed';

/** Both, in the order in which they are shown. */
export const DOCUMENT_SIDES = ['superior', 'reviewed'] as const satisfies readonly DocumentSide[];

/** Something of each. */
export type BySide<Of> = Readonly<Record<DocumentSide, Of>>;

export const otherSide = (side: DocumentSide): DocumentSide =>
  side === 'superior' ? 'reviewed' : 'superior';
