import type { Alignment, UnitLink } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Comparison, UnitDiff } from '../model/comparison.ts';
import { diffTokens } from './diff-tokens.ts';
import { diffWords } from './diff-words.ts';
import { findDifferences } from './findings/find-differences.ts';

/** States how the paired passages of two documents differ. */
export const compareDocuments = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  alignment: Alignment,
): Comparison => ({
  alignment,
  diffs: alignment.units.flatMap((link) => diffOf(link, reviewed, superior)),
  findings: findDifferences(reviewed, superior, alignment),
});

const diffOf = (
  link: UnitLink,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): readonly UnitDiff[] => {
  if (link.reviewed === null || link.superior === null) return [];
  const side = (analyzed: AnalyzedDocument, { span }: { readonly span: UnitDiffSpan }) => ({
    span,
    tokens: diffTokens(analyzed, span),
  });
  return [
    {
      link,
      ...diffWords(side(superior, link.superior), side(reviewed, link.reviewed)),
    },
  ];
};

type UnitDiffSpan = NonNullable<UnitLink['reviewed']>['span'];
