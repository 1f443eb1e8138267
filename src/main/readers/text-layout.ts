import type { SourceMark, SourceNote } from '../../core/model/source.ts';
import { sourceSpan } from '../../core/model/span.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { LocalizedText } from '../../core/model/problem.ts';

/** A text as a reader laid it out, before it is known under which name and hash. */
export interface LaidOutText {
  readonly text: string;
  readonly marks: readonly SourceMark[];
  readonly notes: readonly SourceNote[];
}

/** A mark whose place is still to come. */
export type PendingMark = SourceMark extends infer Mark
  ? Mark extends SourceMark
    ? Omit<Mark, 'span'>
    : never
  : never;

/** Collects a text from its beginning to its end, with marks on what is appended. */
export class TextLayout {
  readonly #format: LocalizedText;
  readonly #parts: string[] = [];
  readonly #marks: SourceMark[] = [];
  #length = 0;

  constructor(format: LocalizedText) {
    this.#format = format;
  }

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  /** @throws UnreadableFile if the text grows beyond what is read */
  append(text: string): this {
    if (text === '') return this;
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > READING_LIMITS.textLength) {
      throw new UnreadableFile('too_large', this.#format, {
        zh: `文字超过 ${READING_LIMITS.textLength / 1_048_576} 兆字符`,
        en: `over ${READING_LIMITS.textLength / 1_048_576} million characters of text`,
      });
    }
    return this;
  }

  /** Marks a part of what was appended. */
  mark(mark: PendingMark, start: number, end: number): this {
    if (start < end) this.#marks.push({ ...mark, span: sourceSpan(start, end) });
    return this;
  }

  /** The text, with its marks in order. */
  finish(notes: readonly SourceNote[]): LaidOutText {
    return {
      text: this.#parts.join(''),
      marks: this.#marks.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
      notes,
    };
  }
}

/** Number of characters that are not blank. */
export const inkLength = (text: string): number => text.replace(/\s/g, '').length;
