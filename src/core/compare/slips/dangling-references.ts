import { parseNumeral } from '../../extract/numeral.ts';
import type { Clause, PolicyDocument } from '../../model/document.ts';
import { canonicalSpan, contains, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { OwnSlip } from './suspected-slip.ts';

/** References of the document to an article or an annex of its own that is not there. */
export const danglingReferences = (document: PolicyDocument): readonly OwnSlip[] => [
  ...missingArticles(document),
  ...missingAnnexes(document),
];

/** The rules whose article is certain to be one of the document itself, or is one by all signs. */
const OWN_ARTICLE: ReadonlySet<string> = new Set(['reference.own-document', 'reference.article-alone']);
const ARTICLE =
  /第[ \t\u3000]*([〇零一二三四五六七八九十百千\d]+)[ \t\u3000]*条(之[一二三四五六七八九十]+)?/u;

/** Told only where the document's articles run from the first one on without a gap: then none was overlooked. */
const missingArticles = ({ sections, references }: PolicyDocument): readonly OwnSlip[] => {
  const clauses = sections.flatMap((section) => section.clauses);
  const last = lastOfRow(clauses);
  if (last === null) return [];
  return references.flatMap((reference): readonly OwnSlip[] => {
    if (reference.kind !== 'internal' || reference.target !== null || !OWN_ARTICLE.has(reference.rule))
      return [];
    const [, numeral, inserted] = ARTICLE.exec(reference.printed) ?? [];
    const article = numeral === undefined || inserted !== undefined ? null : parseNumeral(numeral);
    if (article === null || article <= last) return [];
    return ownSlip(clauses, reference.span, {
      zh: `该文件只有${last}条，没有所指的条`,
      en: `it has ${last} articles and none of that number`,
    });
  });
};

/** Articles that make a row worth trusting. */
const LEAST_ARTICLES = 3;

/** Number of the last article; null where they are not 第一条, 第二条 … in a row. */
const lastOfRow = (clauses: readonly Clause[]): number | null => {
  const numbers = clauses.map(({ label }) => {
    const [, numeral, inserted] = ARTICLE.exec(label ?? '') ?? [];
    return numeral === undefined || inserted !== undefined ? null : parseNumeral(numeral);
  });
  const isRow = numbers.length >= LEAST_ARTICLES && numbers.every((number, i) => number === i + 1);
  return isRow ? numbers.length : null;
};

const ANNEX_NAMED = /(?<=[见按照附（(，“])附件([1-9]\d?|[一二三四五六七八九十]{1,3})(?![.．、:：\d])/gu;
/** 附件：1.…  2.…; 附件2 at the head of a page. */
const ANNEX_LISTED =
  /(?:^|\n)[ \t\u3000]*(?:附件?[:：]?[ \t\u3000]*)?([1-9]\d?|[一二三四五六七八九十]{1,3})(?=[.．、:： \t\u3000\n《])/gu;
const ANNEX_HEAD = /(?:^|\n)[ \t\u3000【（(]*附件[ \t\u3000]*([1-9]\d?|[一二三四五六七八九十]{1,3})/gu;

/** Told only where the document lists or holds several annexes: a file without any was taken off its annexes. */
const missingAnnexes = ({ canonical: { text }, sections, blocks }: PolicyDocument): readonly OwnSlip[] => {
  const clauses = sections.flatMap((section) => section.clauses);
  const areas = blocks.filter(({ kind }) => kind === 'annexes' || kind === 'closing').map(({ span }) => span);
  const listed = new Set(
    areas.flatMap((span) =>
      [ANNEX_LISTED, ANNEX_HEAD].flatMap((pattern) =>
        Array.from(textAt(text, span).matchAll(pattern), ([, numeral = '']) => parseNumeral(numeral)),
      ),
    ),
  );
  if (listed.size < 2) return [];
  return clauses.flatMap(({ span }) =>
    Array.from(textAt(text, span).matchAll(ANNEX_NAMED)).flatMap((match) => {
      const annex = parseNumeral(match[1] ?? '');
      if (annex === null || listed.has(annex)) return [];
      const start = span.start + match.index;
      return ownSlip(clauses, canonicalSpan(start, start + match[0].length), {
        zh: '该文件未列此附件',
        en: 'it lists no such annex',
      });
    }),
  );
};

const ownSlip = (
  clauses: readonly Clause[],
  span: CanonicalSpan,
  reason: OwnSlip['reason'],
): readonly OwnSlip[] =>
  clauses
    .filter((clause) => contains(clause.span, span))
    .map(({ id }) => ({ clause: id, span, reason, rule: 'compare.slip-reference', evidence: null }));
