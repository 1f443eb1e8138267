import type { Problem, ProblemCause } from '../model/problem.ts';

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
    zh: '“{file}”是{format}，目前只能读取纯文本。请在原软件中另存为 .txt（UTF-8）后再导入。',
    en: '“{file}” is {format}; only plain text can be read for now. Save it as .txt (UTF-8) and import that.',
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

/** The name of a file in a message: without its folders, but inside an archive with the archive's name. */
export const shownFileName = (path: string): string => {
  const archive = path.indexOf('!/');
  const folder = /^.*[\\/]/su.exec(archive < 0 ? path : path.slice(0, archive))?.[0] ?? '';
  return path.slice(folder.length);
};

/** The problem with its message, naming the file. `format` is used where the cause is `unsupported`. */
export const importProblem = (
  path: string,
  cause: keyof typeof MESSAGES,
  format: { readonly zh: string; readonly en: string } = { zh: '未知格式', en: 'of an unknown format' },
): Problem => {
  const file = shownFileName(path);
  const fill = (language: 'zh' | 'en') =>
    MESSAGES[cause][language].replace('{file}', () => file).replace('{format}', () => format[language]);
  return { path, part: null, cause, message: { zh: fill('zh'), en: fill('en') } };
};
