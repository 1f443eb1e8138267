/** Ends a sentence or a numbered item, with the quotes and brackets that may close after it. */
const SENTENCE_END = /[。！？!?；;：:…][”’"'）)》〉】」』]*$/;
/** A remark in brackets behind a whole sentence, or alone on its line: …。（责任单位：县住建局） */
const CLOSING_REMARK =
  /(?:^|[。！？；;])[（(〔[【][^（(〔[【]*(?:[（(][^（）()]*[）)][^（(〔[【]*)*[）)〕\]】]$/;
/** As much of a line as a remark may take up. */
const LONGEST_REMARK = 300;

/** Whether a line is complete by its last character. */
export const endsSentence = (text: string): boolean => {
  const end = text.slice(-LONGEST_REMARK);
  return SENTENCE_END.test(end) || CLOSING_REMARK.test(end);
};

/** A comma, or a word that wants another behind it. */
const OPEN_END =
  /(?:[，、,]|用于|由于|对于|关于|基于|以及|或者|并且|按照|根据|依据|为了|应当|必须|不得|可以)$/;

/** Whether a line stops in the middle: at a comma, or within brackets that the next line closes. */
export const endsOpen = (text: string, next: string): boolean =>
  OPEN_END.test(text) || openBrackets(text).some((close) => next.includes(close));

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

/** The closing marks of the brackets and quotation marks that are still open at the end of a text. */
const openBrackets = (text: string): readonly string[] => {
  const end = text.slice(-OPEN_WITHIN);
  return Object.entries(PAIRS).flatMap(([open, close]) => {
    const at = end.lastIndexOf(open);
    return at >= 0 && !end.includes(close, at) ? [close] : [];
  });
};

/** Whether a bracket or quotation mark opened near the end is not closed. */
export const hasOpenBracket = (text: string): boolean =>
  openBrackets(text.replaceAll('(', '（').replaceAll(')', '）')).length > 0;

const WIDE = /[\u1100-\uffff]/;

/** Printed width in Han characters: a Latin letter or digit counts a half. */
export const printedWidth = (text: string): number =>
  [...text].reduce((width, char) => width + (WIDE.test(char) ? 1 : 0.5), 0);
