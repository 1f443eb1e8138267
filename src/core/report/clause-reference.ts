import type { Clause, PolicyDocument } from '../model/document.ts';
import type { ClauseId } from '../model/ids.ts';

/** A clause with the section it stands in. */
export interface PlacedClause {
  readonly section: string | null;
  readonly clause: Clause;
}

/** How the clauses of a document are named to the outside. */
export interface ClauseReferences {
  /** Short reference: the printed label, preceded by the section's where labels begin anew in each section. */
  readonly of: (id: ClauseId) => string;
  readonly placed: (id: ClauseId) => PlacedClause | null;
  /** Position among all clauses of the document. */
  readonly order: (id: ClauseId) => number;
}

/** A section's text that stands under no number of its own. */
const UNNUMBERED = '';

export const clauseReferences = (document: PolicyDocument): ClauseReferences => {
  const placed = document.sections.flatMap((section) =>
    section.clauses.map((clause): PlacedClause => ({
      section: section.label,
      clause,
    })),
  );
  const count = new Map<string, number>();
  for (const { clause } of placed) {
    const label = clause.label ?? UNNUMBERED;
    count.set(label, (count.get(label) ?? 0) + 1);
  }
  const byId = new Map(placed.map((entry, order) => [entry.clause.id, { ...entry, order }]));
  return {
    of: (id) => {
      const entry = byId.get(id);
      if (entry === undefined) return UNNUMBERED;
      const label = entry.clause.label ?? UNNUMBERED;
      return count.get(label) === 1 && label !== UNNUMBERED ? label : `${entry.section ?? ''}${label}`;
    },
    placed: (id) => byId.get(id) ?? null,
    order: (id) => byId.get(id)?.order ?? -1,
  };
};
