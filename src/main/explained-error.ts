import type { LocalizedText } from '../core/model/problem.ts';

/** An error that a person can act on: what happened, to which file, why, and what to do. */
export class ExplainedError extends Error {
  override readonly name = 'ExplainedError';
  readonly explanation: LocalizedText;
  readonly cancelled: boolean;

  constructor(
    explanation: LocalizedText,
    options: { readonly cause?: unknown; readonly cancelled?: boolean } = {},
  ) {
    super(explanation.en, { cause: options.cause });
    this.explanation = explanation;
    this.cancelled = options.cancelled ?? false;
  }
}

/** Why the system refused to read or write a file, in words. */
export const reasonOf = (error: unknown): LocalizedText => {
  const code = errorCode(error);
  return REASONS[code] ?? { zh: `系统返回错误 ${code}`, en: `the system answered ${code}` };
};

/** The system's name for an error, e.g. `ENOENT`; never its message, which may quote a text. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown';

const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  EACCES: { zh: '没有访问权限', en: 'access is denied' },
  EPERM: { zh: '系统不允许此操作', en: 'the system does not permit it' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
  EBUSY: { zh: '文件正被其他程序占用', en: 'another program is using it' },
  ENOSPC: { zh: '磁盘空间已满', en: 'the disk is full' },
  EROFS: { zh: '磁盘为只读', en: 'the disk is read-only' },
  EMFILE: { zh: '同时打开的文件过多', en: 'too many files are open' },
};

/** Name and places of an error; its message is left out because it may quote a text. */
export const errorDetails = (error: unknown): { readonly code: string; readonly at: string } => ({
  code: errorCode(error),
  at:
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 4)
          .map((line) => line.trim())
          .join(' ')
      : '',
});
