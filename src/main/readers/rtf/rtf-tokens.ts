/** A piece of an RTF file (Rich Text Format 1.9.1, "Conventions of an RTF Reader"). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\name` with its number, or a sign like `\~`. */
  | { readonly kind: 'control'; readonly name: string; readonly value: number | null }
  /** Bytes of text in the encoding that holds there; from `\'d6` or as they stand. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const SPACE = 0x20;
const MINUS = 0x2d;
/** Longest name of a control word; a longer one is damage. */
const LONGEST_NAME = 32;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLineBreak = (byte: number): boolean => byte === 0x0a || byte === 0x0d;
/** Signs that may follow a backslash to stand for themselves. */
const isEscaped = (byte: number): boolean => byte === BACKSLASH || byte === OPEN || byte === CLOSE;

/** Cuts an RTF file into its tokens. `\bin` data is skipped; line breaks in the file mean nothing. */
export function* rtfTokens(file: Uint8Array): Generator<RtfToken, void, undefined> {
  let at = 0;
  while (at < file.length) {
    const byte = file[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const { token, end } = controlAt(file, at + 1);
      yield token;
      at = end;
    } else {
      const end = plainEnd(file, at);
      const bytes = file.subarray(at, end).filter((one) => !isLineBreak(one));
      if (bytes.length > 0) yield { kind: 'bytes', bytes };
      at = end;
    }
  }
}

const plainEnd = (file: Uint8Array, from: number): number => {
  let at = from;
  while (at < file.length && !isEscaped(file[at] ?? 0)) at += 1;
  return at;
};

interface ReadControl {
  readonly token: RtfToken;
  readonly end: number;
}

/** What stands behind a backslash at `at - 1`. */
const controlAt = (file: Uint8Array, at: number): ReadControl => {
  const byte = file[at] ?? 0;
  if (isLetter(byte)) return wordAt(file, at);
  if (byte === QUOTE) {
    const code = Number.parseInt(String.fromCharCode(...file.subarray(at + 1, at + 3)), 16);
    return { token: { kind: 'bytes', bytes: Uint8Array.of(Number.isNaN(code) ? 0x3f : code) }, end: at + 3 };
  }
  if (isEscaped(byte)) return { token: { kind: 'bytes', bytes: Uint8Array.of(byte) }, end: at + 1 };
  // A backslash at the end of a line is a paragraph break.
  const name = isLineBreak(byte) ? 'par' : String.fromCharCode(byte);
  return { token: { kind: 'control', name, value: null }, end: at + 1 };
};

const wordAt = (file: Uint8Array, start: number): ReadControl => {
  let at = start;
  while (at - start < LONGEST_NAME && isLetter(file[at] ?? 0)) at += 1;
  const name = String.fromCharCode(...file.subarray(start, at));
  const numberStart = at;
  if (file[at] === MINUS) at += 1;
  while (at - numberStart < 11 && isDigit(file[at] ?? 0)) at += 1;
  const digits = String.fromCharCode(...file.subarray(numberStart, at));
  const value = /\d/.test(digits) ? Number(digits) : null;
  if (file[at] === SPACE) at += 1;
  if (name === 'bin') at += Math.max(0, value ?? 0);
  return { token: { kind: 'control', name, value }, end: at };
};
