import fc from 'fast-check';

/**
 * One change to a file's bytes. Places and lengths are 32-bit numbers taken modulo the length of the file, so
 * that a mutation fits any file and stays small when fast-check shrinks it.
 */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bits: number }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  /** A stretch of another file put in. */
  | {
      readonly kind: 'splice';
      readonly at: number;
      readonly other: number;
      readonly from: number;
      readonly length: number;
    }
  /** The lines of a text in another order: its numbering no longer runs. */
  | { readonly kind: 'swap_lines'; readonly first: number; readonly second: number }
  /** A label, bracket or piece of damage that official prose knows, put in at a character's border. */
  | { readonly kind: 'insert'; readonly at: number; readonly piece: string };

const PIECES = [
  ...['一、', '（一）', '(二)', '1.', '（1）', '①', '第一条 ', '第一章 ', '附件：', '目录\n', '一是'],
  ...['\n', '\r\n', '　　', '\n— 3 —\n', '〔', '〕', '《', '》', '（', '）', '”', '，', '。', '：'],
  ...['\u200b', '\ufeff', '\u0000', '\ud840', '**', '# ', '|', '<p>', '</div>', '&#x4e00;', '{\\rtf1 '],
];

const number32 = fc.nat({ max: 0xffffffff });
const shortLength = fc.nat({ max: 400 });

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: number32, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('truncate' as const), at: number32 }),
  fc.record({ kind: fc.constant('delete' as const), at: number32, length: shortLength }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: number32,
    length: shortLength,
    times: fc.integer({ min: 1, max: 50 }),
  }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: number32,
    other: number32,
    from: number32,
    length: fc.nat({ max: 4000 }),
  }),
  fc.record({ kind: fc.constant('swap_lines' as const), first: number32, second: number32 }),
  fc.record({ kind: fc.constant('insert' as const), at: number32, piece: fc.constantFrom(...PIECES) }),
);

const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** The file with one change; `others` are what a splice may take from. */
export const mutate = (bytes: Uint8Array, change: Mutation, others: readonly Uint8Array[]): Uint8Array => {
  const place = (value: number): number => value % (bytes.length + 1);
  switch (change.kind) {
    case 'flip': {
      const changed = Uint8Array.from(bytes);
      const at = place(change.at);
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ change.bits;
      return changed;
    }
    case 'truncate':
      return bytes.slice(0, place(change.at));
    case 'delete':
      return concat(bytes.slice(0, place(change.at)), bytes.slice(place(change.at) + change.length));
    case 'repeat': {
      const at = place(change.at);
      const stretch = bytes.slice(at, at + change.length);
      return concat(
        bytes.slice(0, at),
        ...Array.from({ length: change.times }, () => stretch),
        bytes.slice(at),
      );
    }
    case 'splice': {
      const other = others[change.other % others.length] ?? bytes;
      const from = change.from % (other.length + 1);
      const at = place(change.at);
      return concat(bytes.slice(0, at), other.slice(from, from + change.length), bytes.slice(at));
    }
    case 'swap_lines':
      return swapLines(bytes, change.first, change.second);
    case 'insert': {
      const at = characterBorder(bytes, place(change.at));
      return concat(bytes.slice(0, at), Buffer.from(change.piece, 'utf8'), bytes.slice(at));
    }
  }
};

const NEWLINE = 0x0a;

const swapLines = (bytes: Uint8Array, first: number, second: number): Uint8Array => {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  lines.push(bytes.subarray(start));
  const one = first % lines.length;
  const two = second % lines.length;
  const swapped = lines.map((line, at) => (at === one ? lines[two] : at === two ? lines[one] : line) ?? line);
  return concat(...swapped);
};

/** The next place that does not lie inside a UTF-8 character. */
const characterBorder = (bytes: Uint8Array, at: number): number => {
  let border = at;
  while (border < bytes.length && ((bytes[border] ?? 0) & 0xc0) === 0x80) border += 1;
  return border;
};
