/** Ends a sentence or a numbered item, with the quotes and brackets that may close after it. */
const SENTENCE_END = /[。！？!?；;：:…][”’"'）)》〉】」』]*$/;
/** A bracket that closes a whole sentence: （责任单位：县住建局） */
const CLOSED_REMARK = /^[（(].*[）)]$/;

/** Whether a line is complete by its last character. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text) || CLOSED_REMARK.test(text);

/** Whether a line ends in the middle of a sentence by its last character. */
export const endsOpen = (text: string): boolean => /[，、,]$/.test(text) || hasOpenBracket(text);

const PAIRS: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '“': '”',
  '〔': '〕',
};
/** How far back an opening bracket may stand to count as still open; further back it is damage. */
const OPEN_WITHIN = 80;

/** Whether a bracket or quotation mark opened near the end is not closed. */
export const hasOpenBracket = (text: string): boolean => {
  const end = text.slice(-OPEN_WITHIN).replace(/\)/g, '）').replace(/\(/g, '（');
  return Object.entries(PAIRS).some(([open, close]) => {
    const at = end.lastIndexOf(open);
    return at >= 0 && end.indexOf(close, at) < 0;
  });
};

const WIDE = /[\u1100-\uffff]/;

/** Printed width in Han characters: a Latin letter or digit counts a half. */
export const printedWidth = (text: string): number =>
  [...text].reduce((width, char) => width + (WIDE.test(char) ? 1 : 0.5), 0);
