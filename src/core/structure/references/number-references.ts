import { ruleId } from '../../model/ids.ts';
import type { NumberReference } from '../../model/reference.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import { documentNumber } from '../metadata/document-number.ts';

const OPEN = '[〔［[【（(﹝]';
const CLOSE = '[〕］\\]】）)﹞]';
/** Year and sequence behind the body's word, whole: damaged numbers without a title are left alone. */
const NUMBER = new RegExp(
  `([\\u4e00-\\u9fff]{2,12})(\\s*${OPEN}\\s*[12]\\d{3}\\s*${CLOSE}\\s*第?\\s*\\d{1,5}\\s*号)`,
  'g',
);
/** Round brackets also hold a mere year, 投入（2018）77号: then the word has to end as those of bodies do. */
const ROUND = /[\u4e00-\u9fff](?<![发办函字规令文电府政党委通建财综税])\s*[（(]/;
/** What stands before a number in a sentence, and the bodies that are named before their own word (国务院国发). */
const LEAD =
  /^.*(?:根据|依据|依照|按照|遵照|参照|执行|贯彻|落实|印发|下发|转发|通过|废止|修订|修改|文件|文号|以|见|为|由|的|和|及|与|或|原)(?=[\u4e00-\u9fff]{2})/;
/** Behind a title, or in the bracket behind it: the number belongs to the citation. */
const BEHIND_TITLE = /》\s*(?:[（(][^（）()。；\n]*)?$/;
/** Longest remark behind a title. */
const REMARK_LENGTH = 80;

/**
 * Numbers by which other documents are named without a title 《…》: 根据某发〔2016〕32号文件. Its own numbers and those
 * that stand with a title are left out.
 *
 * @param own - the document's and its letter's numbers, in standard form
 * @param areas - where to look
 */
export const numberReferences = (
  text: string,
  own: readonly string[],
  areas: readonly CanonicalSpan[],
): readonly NumberReference[] =>
  areas.flatMap((area) =>
    Array.from(text.slice(area.start, area.end).matchAll(NUMBER)).flatMap(
      (match): readonly NumberReference[] => {
        const [whole, word = ''] = match;
        const lead = LEAD.exec(word)?.[0].length ?? 0;
        const printed = whole.slice(lead);
        const start = area.start + match.index + lead;
        const docNumber = documentNumber(printed);
        const before = text.slice(Math.max(0, start - REMARK_LENGTH), start);
        if (docNumber === null || ROUND.test(printed) || own.includes(docNumber) || BEHIND_TITLE.test(before))
          return [];
        const span = canonicalSpan(start, start + printed.length);
        return [
          { kind: 'document_number', printed, span, rule: ruleId('reference.document-number'), docNumber },
        ];
      },
    ),
  );
