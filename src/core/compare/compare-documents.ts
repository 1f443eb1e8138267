import type { Alignment, UnitLink } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Comparison, UnitDiff } from '../model/comparison.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import { comparisonContext, type ComparisonContext, type ContextSide } from './comparison-context.ts';
import { diffTokens } from './diff-tokens.ts';
import { diffWords, type DiffSide } from './diff-words.ts';
import { findDifferences } from './findings/find-differences.ts';
import { matchPassages } from './match-passages.ts';

/** States how the paired passages of two documents differ: word by word, and as typed findings. */
export const compareDocuments = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  alignment: Alignment,
): Comparison => {
  const context = comparisonContext(reviewed, superior);
  const matched = matchPassages(alignment, context);
  return {
    alignment,
    diffs: alignment.units.flatMap((link) => diffOf(link, context)),
    kept: matched.kept,
    findings: findDifferences(matched, alignment, context),
  };
};

const diffOf = (link: UnitLink, context: ComparisonContext): readonly UnitDiff[] => {
  if (link.reviewed === null || link.superior === null) return [];
  const [before, after] = [link.superior.span, link.reviewed.span];
  if (textAt(context.superior.text, before) === textAt(context.reviewed.text, after)) {
    return [{ link, chunks: [{ kind: 'same', superior: before, reviewed: after }], complete: true }];
  }
  const superior = diffSide(context.superior, link.superior.span);
  const reviewed = diffSide(context.reviewed, link.reviewed.span);
  return [{ link, ...diffWords(superior, reviewed) }];
};

const diffSide = (side: ContextSide, span: CanonicalSpan): DiffSide => ({
  span,
  tokens: diffTokens(side, span),
});
