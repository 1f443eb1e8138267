/** Which of the two documents that are compared something stands in. */
export type DocumentSide = 'superior' | 'reviewed';

export const otherSide = (side: DocumentSide): DocumentSide =>
  side === 'superior' ? 'reviewed' : 'superior';
