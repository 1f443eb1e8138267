import { DOCUMENT_SIDES, otherSide, type DocumentSide } from '../../model/document-side.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { AnalyzedDocument } from '../../model/analyzed-document.ts';
import type { Clause, Section } from '../../model/document.ts';
import { ruleId, type ClauseId } from '../../model/ids.ts';
import { oncePerDocument } from '../../model/once-per-document.ts';
import { canonicalSpan, textAt } from '../../model/span.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { wholeSide, type FindingDraft } from '../finding-draft.ts';
import { comparableText } from '../comparable-text.ts';
import { linkedClauses, type MatchedPassages } from '../match-passages.ts';
import { lettersOf, lettersWithin } from '../document-letters.ts';
import { letterSimilarity } from '../letter-similarity.ts';
import { cutWords } from '../slips/cut-words.ts';
import { danglingReferences } from '../slips/dangling-references.ts';
import { doubledWords } from '../slips/doubled-words.ts';
import { loneBrackets } from '../slips/lone-brackets.ts';
import { missingObjects } from '../slips/missing-objects.ts';
import type { Passage, PassageCouple, SuspectedSlip } from '../slips/suspected-slip.ts';
import { wrongNumbers } from '../slips/wrong-numbers.ts';
import { suspected } from './explanations.ts';

/**
 * Slips of the pen in either document. A slip that the other document has too was copied: it is no difference of
 * the two, and the same document against itself yields nothing.
 */
export const slipFindings = (
  matched: MatchedPassages,
  alignment: Alignment,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const couples = [
    ...matched.pairs
      .filter(({ superior, reviewed }) => superior.letters !== reviewed.letters)
      .map(({ superior, reviewed }): PassageCouple => ({ superior, reviewed })),
    ...headingCouples(alignment, context),
  ];
  const slips = [
    ...cutWords(couples, context),
    ...missingObjects(couples, context),
    ...DOCUMENT_SIDES.flatMap((side) => slipsOf(side, context)),
  ];
  return sharedOnce(
    slips.filter((slip) => !isCopied(slip, context)),
    alignment,
    context,
  ).map((slip) => slipFinding(slip, context));
};

/** A slip as it is told: `both` where the other document has the same one in a clause that is linked. */
interface ToldSlip extends SuspectedSlip {
  readonly both: boolean;
}

/** A slip that linked clauses of both documents have is one finding with both places. */
const sharedOnce = (
  slips: readonly SuspectedSlip[],
  alignment: Alignment,
  context: ComparisonContext,
): readonly ToldSlip[] => {
  const linked = linkedClauses(alignment);
  const words = ({ side, span }: SuspectedSlip): string => comparableText(textAt(context[side].text, span));
  const waiting = slips.filter(({ side, counterpart }) => side === 'superior' && counterpart === null);
  const told = slips.map((slip): ToldSlip => {
    if (slip.side === 'superior' || slip.counterpart !== null) return { ...slip, both: false };
    const at = waiting.findIndex(
      (other) =>
        other.rule === slip.rule && linked(other.clause, slip.clause) && words(other) === words(slip),
    );
    const [same] = at < 0 ? [] : waiting.splice(at, 1);
    return same === undefined ? { ...slip, both: false } : { ...slip, counterpart: same, both: true };
  });
  const isAlone = new Set(waiting.map(({ span }) => span));
  return told.filter(
    ({ side, counterpart, span }) => side === 'reviewed' || counterpart !== null || isAlone.has(span),
  );
};

/** What one document shows by itself, as far as the evidence it needs is there. */
const slipsOf = (side: DocumentSide, context: ComparisonContext): readonly SuspectedSlip[] =>
  ownSlips(context[side].analyzed)
    .filter(({ evidence }) => evidence === null || isPrinted(evidence, context))
    .map(({ clause, span, reason, rule }) => ({ side, clause, span, counterpart: null, reason, rule }));

const isPrinted = (words: string, { superior, reviewed }: ComparisonContext): boolean =>
  superior.text.includes(words) || reviewed.text.includes(words);

const ownSlips = oncePerDocument(({ document }) => [
  ...doubledWords(document),
  ...loneBrackets(document),
  ...wrongNumbers(document),
  ...danglingReferences(document),
]);

const clausesOf = ({ analyzed }: ContextSide): readonly Clause[] =>
  analyzed.document.sections.flatMap(({ clauses }) => clauses);

/** From this likeness on two headings are the same, but for a slip. */
const SAME_HEADING = 0.75;

/** Headings of sections and of linked clauses that say the same. */
const headingCouples = (alignment: Alignment, context: ComparisonContext): readonly PassageCouple[] => {
  const superior = sectionHeadings(context.superior.analyzed);
  const sections = sectionHeadings(context.reviewed.analyzed).flatMap(
    (reviewed): readonly PassageCouple[] => {
      const same = superior.find((heading) => letterSimilarity(reviewed, heading) >= SAME_HEADING);
      return same === undefined ? [] : [{ superior: same, reviewed }];
    },
  );
  const headings = { superior: clauseHeadings(context.superior), reviewed: clauseHeadings(context.reviewed) };
  const clauses = alignment.links.flatMap((link) =>
    link.superior.flatMap((above) =>
      link.reviewed.flatMap((below): readonly PassageCouple[] => {
        const [from, to] = [headings.superior.get(above), headings.reviewed.get(below)];
        return from === undefined || to === undefined ? [] : [{ superior: from, reviewed: to }];
      }),
    ),
  );
  return [...sections, ...clauses];
};

const clauseHeadings = (side: ContextSide): ReadonlyMap<ClauseId, Passage> =>
  new Map(
    clausesOf(side).flatMap(({ id, headingSpan }) =>
      headingSpan === null ? [] : [[id, { clause: id, span: headingSpan }] as const],
    ),
  );

interface SectionHeading extends Passage {
  readonly letters: string;
}

const sectionHeadings = oncePerDocument((analyzed) =>
  analyzed.document.sections.flatMap((section) => headingOf(section, analyzed) ?? []),
);

const headingOf = (
  { heading, span, clauses }: Section,
  analyzed: AnalyzedDocument,
): SectionHeading | null => {
  const [first] = clauses;
  const at = heading === null ? -1 : analyzed.document.canonical.text.indexOf(heading, span.start);
  if (heading === null || first === undefined || at < 0 || at > first.span.start) return null;
  const place = canonicalSpan(at, at + heading.length);
  return { clause: first.id, span: place, letters: lettersWithin(analyzed, place) };
};

/** Characters around a slip that tell that the other document has the very same one. */
const AROUND = 6;

const isCopied = ({ side, span, rule, counterpart }: SuspectedSlip, context: ComparisonContext): boolean => {
  // Where the other document's wording is the evidence, it has no such slip there.
  if (counterpart !== null) return false;
  const other = context[otherSide(side)];
  if (rule === 'compare.slip-number') return labels(context.superior) === labels(context.reviewed);
  const { text } = context[side];
  const before = text.slice(Math.max(0, span.start - AROUND), span.end);
  const after = text.slice(span.start, span.end + AROUND);
  return other.text.includes(before) || other.text.includes(after);
};

const labels = (side: ContextSide): string =>
  clausesOf(side)
    .map(({ label }) => lettersOf(label ?? ''))
    .join(' ');

const slipFinding = (slip: ToldSlip, context: ComparisonContext): FindingDraft => {
  const { side, clause, span, counterpart, reason, rule, both } = slip;
  const sides = {
    [side]: wholeSide({ clause, span }),
    [otherSide(side)]: counterpart && wholeSide(counterpart),
  };
  return {
    kind: 'suspected_error',
    also: [],
    superior: sides['superior'] ?? null,
    reviewed: sides['reviewed'] ?? null,
    direction: null,
    explanation: suspected(both ? 'both' : side, textAt(context[side].text, span), reason),
    confidence: 0.7,
    rule: ruleId(rule),
  };
};
