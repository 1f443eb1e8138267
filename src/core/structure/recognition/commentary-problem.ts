import type { LocalizedText, Problem } from '../../model/problem.ts';
import type { Commentary } from './commentary-signs.ts';

/** What is said of a text that is about a document; `{file}` is its name. */
const MESSAGES: Readonly<Record<Commentary, LocalizedText>> = {
  interpretation: {
    zh: '“{file}”是政策解读（图解、问答），不是文件本身，未收录。请导入所解读的文件原文。',
    en: '“{file}” is an interpretation of a document, not the document itself, and was left out. Import the document.',
  },
  drafting_note: {
    zh: '“{file}”是起草说明或意见采纳情况，不是文件本身，未收录。请导入文件原文。',
    en: '“{file}” tells how a document was drafted; it is not the document itself and was left out. Import the document.',
  },
  news: {
    zh: '“{file}”是新闻报道，不是文件本身，未收录。请导入所报道的文件原文。',
    en: '“{file}” is a news report, not a document, and was left out. Import the document that it reports on.',
  },
  listing: {
    zh: '“{file}”是公告列表，只有标题和日期，没有文件正文，未收录。请打开其中的文件后分别导入。',
    en: '“{file}” is a list of announcements without their text and was left out. Open and import the documents.',
  },
};

/** The problem with its message: what the text is, and what to import instead. */
export const commentaryProblem = (path: string, commentary: Commentary): Problem => {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  const { zh, en } = MESSAGES[commentary];
  const named = (text: string) => text.replace('{file}', () => file);
  return { path, part: null, cause: 'no_document', message: { zh: named(zh), en: named(en) } };
};
