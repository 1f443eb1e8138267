import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { ClauseId } from '../model/ids.ts';
import { firstIndexWhere } from '../model/first-index.ts';

/** Clauses of which it was guessed that they begin where they do, or what their label and heading say. */
export const guessedClauses = ({ canonical, repairs, sections }: PolicyDocument): ReadonlySet<ClauseId> => {
  const guesses = repairs
    .filter(({ certainty }) => certainty === 'probable')
    .map(({ source }) => source.start)
    .sort((a, b) => a - b);
  if (guesses.length === 0) return new Set();
  const mapping = canonicalMapping(canonical);
  const clauses = sections.flatMap((section) => section.clauses);
  return new Set(
    clauses.flatMap(({ id, label, span, headingSpan, paragraphs }) => {
      if (label === null) return [];
      const { start } = mapping.toSource(span);
      const end =
        headingSpan === null
          ? mapping.toSource(paragraphs[0] ?? span).start
          : mapping.toSource(headingSpan).end;
      const next = guesses[firstIndexWhere(guesses, (at) => at >= start)];
      return next !== undefined && next < Math.max(end, start + 1) ? [id] : [];
    }),
  );
};
