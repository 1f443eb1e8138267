/** One property modifier ([MS-DOC] 2.2.5, Prl): which property, and where its value stands. */
export interface PropertyModifier {
  readonly code: number;
  readonly at: number;
  readonly size: number;
}

/** Bytes of a value by the three highest bits of its code; 6 states its length itself. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;
/** sprmTDefTable states its length in two bytes, and one too many. */
const TABLE_DEFINITION = 0xd608;

/** The modifiers in a stretch of bytes; ends where one does not fit. */
export const propertyModifiers = (
  view: DataView,
  start: number,
  length: number,
): readonly PropertyModifier[] => {
  const modifiers: PropertyModifier[] = [];
  const end = Math.min(start + length, view.byteLength);
  let at = start;
  while (at + 3 <= end) {
    const code = view.getUint16(at, true);
    at += 2;
    const fixed = SIZES[code >> 13] ?? null;
    const [head, size] =
      fixed !== null
        ? [0, fixed]
        : code === TABLE_DEFINITION
          ? [2, at + 2 <= end ? view.getUint16(at, true) - 1 : 0]
          : [1, view.getUint8(at)];
    at += head;
    if (size < 0 || at + size > end) break;
    modifiers.push({ code, at, size });
    at += size;
  }
  return modifiers;
};
