import type { LocalizedText } from '../../core/model/problem.ts';

/** The command line asks for something that cannot be done as written (exit status 2). */
export class WrongUseError extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause });
    this.name = 'WrongUseError';
    this.text = text;
  }
}
