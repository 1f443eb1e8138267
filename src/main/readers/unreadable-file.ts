import { formatWords, shownFileName } from '../../core/import/import-problem.ts';
import type { LocalizedText, Problem, ProblemCause } from '../../core/model/problem.ts';

/** What is said of a file that a reader cannot read: what happened, why, what to do. */
interface FailureWords extends LocalizedText {
  readonly cause: ProblemCause;
}

/** `{file}` is the file's name, `{format}` what it is, `{detail}` what exactly was found. */
const FAILURES = {
  damaged: {
    cause: 'unreadable',
    zh: '“{file}”是{format}，但内容已损坏（{detail}），未读取。请重新下载，或在原软件中打开并另存后再导入。',
    en: '“{file}” is {format} but damaged ({detail}) and was not read. Download it again, or open it in its program and save it anew.',
  },
  encrypted: {
    cause: 'encrypted',
    zh: '“{file}”是{format}，设有打开密码，未读取。请在原软件中打开，取消密码后另存，再导入。',
    en: '“{file}” is {format} and locked by a password. Open it in its program, remove the password, save it and import that.',
  },
  locked_member: {
    cause: 'encrypted',
    zh: '“{file}”在压缩包里加了密码，未读取。请输入密码解压，再导入解压出来的文件。',
    en: '“{file}” is locked by a password inside its archive and was not read. Unpack it with the password and import the result.',
  },
  packed_otherwise: {
    cause: 'unsupported',
    zh: '“{file}”在压缩包里用了少见的压缩方法，不能解开。请用压缩软件解压，再导入解压出来的文件。',
    en: '“{file}” is packed by an unusual method that cannot be undone here. Unpack it with an archive program and import the result.',
  },
  nested_too_deep: {
    cause: 'too_large',
    zh: '“{file}”是压缩包里的压缩包，套了超过 {detail} 层，未读取。请逐层解压后再导入。',
    en: '“{file}” is an archive inside more than {detail} others and was not read. Unpack them and import the result.',
  },
  scanned: {
    cause: 'scanned',
    zh: '“{file}”是{format}，里面只有图片（{detail}），没有可读取的文字，应为扫描件。请另找文字版，或用文字识别软件转换后再导入。',
    en: '“{file}” is {format} that holds pictures only ({detail}) and no text: a scan. Find the text version, or run text recognition and import its result.',
  },
  text_layer_broken: {
    cause: 'text_layer_broken',
    zh: '“{file}”是{format}，看上去有文字，但文字层是乱码（{detail}），未读取。请另找文字版，或用文字识别软件转换后再导入。',
    en: '“{file}” is {format} whose text layer is garbage ({detail}) and was not read. Find the text version, or run text recognition and import its result.',
  },
  empty: {
    cause: 'empty',
    zh: '“{file}”是{format}，里面没有任何文字。请确认文件已完整保存，再重新导入。',
    en: '“{file}” is {format} without any text. Check that the file was saved completely, then import it again.',
  },
  no_files: {
    cause: 'empty',
    zh: '“{file}”是{format}，里面没有文件。请确认它已完整下载，再重新导入。',
    en: '“{file}” is {format} without any file in it. Check that it was downloaded completely, then import it again.',
  },
  too_large: {
    cause: 'too_large',
    zh: '“{file}”是{format}，超出可读取的上限（{detail}），未读取。请拆分后再导入。',
    en: '“{file}” is {format} beyond the limit of what is read ({detail}) and was not read. Split it first.',
  },
  bomb: {
    cause: 'too_large',
    zh: '“{file}”解开后异常庞大（{detail}），可能是恶意压缩文件，未读取。请确认文件来源。',
    en: '“{file}” would unpack to an absurd size ({detail}), as a zip bomb does, and was not read. Check where it comes from.',
  },
  unsupported: {
    cause: 'unsupported',
    zh: '“{file}”是{format}，不能读取。{detail}',
    en: '“{file}” is {format}, which cannot be read. {detail}',
  },
  attachment_only: {
    cause: 'no_document',
    zh: '“{file}”是{format}，页面上没有正文，只附有文件（{detail}）。请下载附件后导入附件。',
    en: '“{file}” is {format} without a text of its own, it only carries files ({detail}). Download and import these.',
  },
  no_text: {
    cause: 'no_document',
    zh: '“{file}”是{format}，里面没有正文（{detail}）。请在浏览器中打开原页面，确认正文显示后重新保存。',
    en: '“{file}” is {format} without any text of a document ({detail}). Open the original page, wait until its text is there, and save it again.',
  },
} as const satisfies Readonly<Record<string, FailureWords>>;

export type FailureKind = keyof typeof FAILURES;

/** Thrown inside a reader where a file cannot be read; becomes the file's {@link Problem}. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly failure: FailureKind;
  readonly format: LocalizedText;
  readonly detail: LocalizedText;

  constructor(
    failure: FailureKind,
    format: LocalizedText,
    detail: LocalizedText = { zh: '', en: '' },
    cause?: unknown,
  ) {
    super(`${failure}: ${detail.en}`, { cause });
    this.failure = failure;
    this.format = format;
    this.detail = detail;
  }
}

/** The problem of a file, with its message in both languages. */
export const readingProblem = (path: string, { failure, format, detail }: UnreadableFile): Problem => {
  const words = FAILURES[failure];
  const file = shownFileName(path);
  const shownFormat = formatWords(format);
  const fill = (language: keyof LocalizedText) =>
    words[language]
      .replace('{file}', () => file)
      .replace('{format}', () => shownFormat[language])
      .replace('{detail}', () => detail[language]);
  return {
    path,
    part: null,
    cause: words.cause,
    message: { zh: fill('zh'), en: fill('en') },
  };
};
