import type { LocalizedText, Problem, ProblemCause } from '../model/problem.ts';
import type { FileAdvice, FileSignature } from './file-signature.ts';

/** What is said of a file that could not be read: what happened, why, what to do. `{file}` is its name. */
const MESSAGES = {
  empty: {
    zh: '“{file}”是空文件，没有任何文字。请确认文件已完整保存，再重新导入。',
    en: '“{file}” is empty. Check that the file was saved completely, then import it again.',
  },
  too_large: {
    zh: '“{file}”超过 20 MB，作为一份文本过大，未读取。请拆分为较小的文件后再导入。',
    en: '“{file}” is over 20 MB, too large for one text, and was not read. Split it into smaller files.',
  },
  unsupported: {
    zh: '“{file}”是{format}，不能读取。{advice}',
    en: '“{file}” is {format}, which cannot be read. {advice}',
  },
  unreadable: {
    zh: '“{file}”含有大量非文字数据，不是文本文件，未读取。请检查是否选错了文件。',
    en: '“{file}” holds data that is not text and was not read. Check that it is the file you meant.',
  },
  wrong_encoding: {
    zh: '“{file}”的编码无法识别：按 UTF-8、GB18030、Big5、UTF-16 读出的都不是中文。请另存为 UTF-8 文本后再导入。',
    en: '“{file}” has an unknown encoding: neither UTF-8, GB18030, Big5 nor UTF-16 gives Chinese. Save it as UTF-8.',
  },
  no_document: {
    zh: '“{file}”中没有找到编号条款，也没有标题、发文字号等公文要素，未作为文件收录。请确认导入的是政策文件正文。',
    en: '“{file}” has no numbered clause and no title or document number, so it holds no document. Check that it is the policy text itself.',
  },
} as const satisfies Partial<Record<ProblemCause, { readonly zh: string; readonly en: string }>>;

const ADVICE: Readonly<Record<FileAdvice, LocalizedText>> = {
  save_as: {
    zh: '请在原软件中另存为 docx、PDF 或纯文本后再导入。',
    en: 'Save it as docx, PDF or plain text in its program and import that.',
  },
  unpack: { zh: '请先解压，再导入其中的文件。', en: 'Unpack it and import the files in it.' },
  recognize_text: {
    zh: '图片里没有可读取的文字，请另找文字版，或用文字识别软件转换后再导入。',
    en: 'A picture holds no text: find the text version, or run text recognition and import its result.',
  },
  wrong_file: { zh: '请检查是否选错了文件。', en: 'Check that it is the file you meant.' },
  save_page: {
    zh: '请用浏览器打开，另存为“网页，仅 HTML”后再导入。',
    en: 'Open it in a browser, save it as “Webpage, HTML only” and import that.',
  },
};

/** The problem of a file that is no text. */
export const unsupportedFile = (path: string, { name, advice }: FileSignature): Problem =>
  importProblem(path, 'unsupported', { format: name, advice: ADVICE[advice] });

/** The name of a file in a message: without its folders, but inside an archive with the archive's name. */
export const shownFileName = (path: string): string => {
  const archive = path.indexOf('!/');
  const folder = /^.*[\\/]/su.exec(archive < 0 ? path : path.slice(0, archive))?.[0] ?? '';
  return path.slice(folder.length);
};

/** The name of a format as it follows a Chinese word: a space stands before a Latin letter (是 PDF 文件, 是压缩包). */
export const formatWords = (format: LocalizedText): LocalizedText => ({
  zh: /^[A-Za-z]/.test(format.zh) ? ` ${format.zh}` : format.zh,
  en: format.en,
});

/** The problem with its message, naming the file; `words` are put in where the message asks for them. */
export const importProblem = (
  path: string,
  cause: keyof typeof MESSAGES,
  words: { readonly format: LocalizedText; readonly advice: LocalizedText } | null = null,
): Problem => {
  const file = shownFileName(path);
  const format = words && formatWords(words.format);
  const fill = (language: 'zh' | 'en') =>
    MESSAGES[cause][language]
      .replace('{file}', () => file)
      .replace('{format}', () => format?.[language] ?? '')
      .replace('{advice}', () => words?.advice[language] ?? '');
  return { path, part: null, cause, message: { zh: fill('zh'), en: fill('en') } };
};
