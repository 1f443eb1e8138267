import { relationOf } from '../align/relation.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { LocalPassage, MatrixCell, UnionRow } from '../model/matrix.ts';
import { partOfWork, type WorkSteps } from '../model/work-steps.ts';
import { clusterPassages, type PassageGroup } from './cluster-passages.ts';
import { topicPassages } from './common-additions.ts';
import { ABSENT_CELL } from './matrix-cell.ts';
import { passageLikeness, type PassageLikeness } from './passage-likeness.ts';
import { greatestStrength, passageValues, type StatedInPassages } from './passage-values.ts';
import { keptWording } from './shared-wording.ts';

/**
 * From this likeness on two clauses of different localities treat one topic. Two clauses of one document nearly always
 * treat two: whoever wrote them set them apart.
 */
const LIMITS = { least: 0.2, leastInOneDocument: 0.4 };
/** Grouping the clauses takes about this share of the work, writing the rows the rest. */
const GROUPING_SHARE = 0.8;

/** All clauses of all documents, by position, and what is looked up for each. */
interface UnionClauses {
  readonly clauses: readonly LocalPassage[];
  readonly texts: readonly string[];
  readonly likeness: PassageLikeness;
  readonly statedIn: ReadonlyMap<DocumentId, (passages: readonly LocalPassage['span'][]) => StatedInPassages>;
}

/**
 * The topics of documents that have no common superior text: every clause of each stands in exactly one row. Rows
 * that most documents have come first, then in the order of the documents. The relation and the share kept are to
 * the clause that is closest to all others.
 */
export function* unionRows(documents: readonly AnalyzedDocument[]): WorkSteps<readonly UnionRow[]> {
  const clauses = documents.flatMap(({ document }) =>
    document.sections.flatMap((section) =>
      section.clauses.map((clause): LocalPassage => ({
        document: document.id,
        clause: clause.id,
        span: clause.span,
      })),
    ),
  );
  const passages = topicPassages(clauses, documents);
  const union: UnionClauses = {
    clauses,
    texts: passages.map(({ text }) => text),
    likeness: passageLikeness(passages),
    statedIn: new Map(documents.map((analyzed) => [analyzed.document.id, passageValues(analyzed)])),
  };
  const ownerOf = (at: number): DocumentId | undefined => clauses[at]?.document;
  const groups = yield* partOfWork(clusterPassages(union.likeness, ownerOf, LIMITS), 0, GROUPING_SHARE);
  const documentsOf = new Map(groups.map((group) => [group, new Set(group.map(ownerOf)).size]));
  const ordered = [...groups].sort((a, b) => (documentsOf.get(b) ?? 0) - (documentsOf.get(a) ?? 0));
  const rows: UnionRow[] = [];
  for (const [done, group] of ordered.entries()) {
    yield GROUPING_SHARE + (1 - GROUPING_SHARE) * (done / ordered.length);
    rows.push(...rowOf(group, documents, union));
  }
  return rows;
}

const rowOf = (
  group: PassageGroup,
  documents: readonly AnalyzedDocument[],
  union: UnionClauses,
): readonly UnionRow[] => {
  const [centre] = group;
  const topic = union.clauses[centre];
  if (topic === undefined) return [];
  const cells = documents.map(({ document }) => {
    const own = group
      .filter((at) => union.clauses[at]?.document === document.id)
      .sort((a, b) => (union.clauses[a]?.span.start ?? 0) - (union.clauses[b]?.span.start ?? 0));
    return own.length === 0 ? ABSENT_CELL : cellOf(own, centre, union);
  });
  return [{ topic, cells }];
};

/** What one document has of a topic: the clauses at `own`, in their order. */
const cellOf = (
  own: readonly number[],
  centre: number,
  { clauses, texts, likeness, statedIn }: UnionClauses,
): MatrixCell => {
  const members = own.flatMap((at) => clauses[at] ?? []);
  const passages = members.map(({ span }) => span);
  const stated = members[0] && statedIn.get(members[0].document)?.(passages);
  return {
    ...ABSENT_CELL,
    relation: relationOf(likeness.toAll(centre, own)),
    clauses: members.map(({ clause }) => clause),
    passages,
    kept: keptWording(
      texts[centre] ?? '',
      own.flatMap((at) => texts[at] ?? []),
    ),
    values: stated?.values ?? [],
    strength: greatestStrength(stated?.obligations ?? []),
  };
};
