import type { CitationRole } from '../../model/citation-role.ts';
import type { CanonicalSpan } from '../../model/span.ts';

/** 根据《…》, 为贯彻落实《…》和《…》: what leads to the documents under which this one is made. */
const AUTHORITY = /根据|依据|依照|按照|遵照|参照|贯彻|落实|执行/;
/** Where the text says that it lays something down on that authority. */
const LAYS_DOWN = /制定|制订|制发|印发|修订|起草|提出|通知如下|意见|办法|措施|方案|如下|结合.{0,12}实际/;
/** 《…》同时废止, 《…》（…号）和《…》停止执行: the end of documents, said behind them. */
const REMARK = '(?:[（(][^）)\\n]{0,60}[）)])?';
const ENDS = new RegExp(
  `^${REMARK}(?:[、和及与，]?《[^》\\n]*》${REMARK})*[^。；，《\\n]{0,14}(?:废止|停止执行|不再执行|失效)`,
);
/** Longest stretch before a citation in which its sentence may begin. */
const SENTENCE_LENGTH = 400;

/**
 * What a citation says of the two documents, from its sentence: an authority is named where the document begins
 * (preamble, letter, 第一条) and where a later sentence says 根据《…》…制定本办法.
 */
export const citationRole = (text: string, span: CanonicalSpan, introductionEnd: number): CitationRole => {
  const behind = text.slice(span.end, span.end + SENTENCE_LENGTH);
  if (ENDS.test(behind)) return 'repeals';
  const before = text.slice(Math.max(0, span.start - SENTENCE_LENGTH), span.start);
  const lead = before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1,
  );
  if (!AUTHORITY.test(lead)) return 'refers';
  const rest = /^[^。；\n]*/.exec(behind)?.[0] ?? '';
  const isIntroduced = span.start < introductionEnd && LAYS_DOWN.test(rest);
  return isIntroduced || /制定本|制订本/.test(rest) ? 'implements' : 'refers';
};
