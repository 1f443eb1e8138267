import { WORDING_RUN } from '../matrix/shared-wording.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { NearestSource, ReuseDirection, ReuseTree, TextReuse } from '../model/reuse.ts';
import { REUSE_FLOOR } from '../reuse/nearest-source.ts';
import { SCHEMA_VERSION } from './contract/contract.ts';
import { documentHead } from './document-head.ts';
import { passageWriter, type PassageWriter } from './printed/passage-writer.ts';
import type { NearestSourceReport, ReuseDirectionReport, ReuseReport } from './contract/reuse-contract.ts';

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const directionReport = (direction: ReuseDirection): ReuseDirectionReport => ({
  direction: direction.kind,
  because: direction.kind === 'unknown' ? null : direction.because,
});

const nearestReport = (
  { document, unit, share, runs, direction, equal }: NearestSource,
  own: PassageWriter,
  writer: (id: DocumentId) => PassageWriter,
): NearestSourceReport => ({
  ...writer(document).passage(unit),
  share: rounded(share),
  ...directionReport(direction),
  equal: equal.map((source) => source.document),
  equalSources: equal.map((source) => ({
    ...writer(source.document).passage(source.unit),
    ...directionReport(source.direction),
  })),
  runs: runs.map((run) => ({ ...own.quote(run.own), source: writer(document).quote(run.source) })),
});

const roundedTree = (tree: ReuseTree): ReuseTree =>
  tree.kind === 'document'
    ? tree
    : {
        kind: 'group',
        distance: rounded(tree.distance),
        members: [roundedTree(tree.members[0]), roundedTree(tree.members[1])],
      };

/** Text reuse among documents as the headless command prints it. */
export const reuseReport = (
  documents: readonly PolicyDocument[],
  { documents: reused, passages, tree }: TextReuse,
  rulesVersion: string,
): ReuseReport => {
  const heads = new Map(documents.map((document) => [document.id, documentHead(document)]));
  const writers = new Map(documents.map((document) => [document.id, passageWriter(document)]));
  const writer = (id: DocumentId): PassageWriter => {
    const found = writers.get(id);
    if (found === undefined) throw new RangeError(`no document ${id} among those compared`);
    return found;
  };
  return {
    version: SCHEMA_VERSION,
    floor: { run: WORDING_RUN, ...REUSE_FLOOR },
    documents: [...heads.values()],
    reuse: reused.map(({ document, letters, elsewhere, shares }) => {
      const own = passages.filter((passage) => passage.document === document);
      return {
        document,
        letters,
        elsewhere: rounded(elsewhere),
        passages: own.length,
        withSource: own.filter(({ nearest }) => nearest !== null).length,
        shares: shares.map((other) => ({
          document: other.document,
          share: rounded(other.share),
          ...directionReport(other.direction),
          nearest: other.nearest.alone,
          nearestWithOthers: other.nearest.withOthers,
        })),
      };
    }),
    passages: passages.map(({ document, unit, letters, nearest }) => {
      const own = writer(document);
      return {
        ...own.passage(unit),
        letters,
        nearest: nearest === null ? null : nearestReport(nearest, own, writer),
      };
    }),
    tree: tree === null ? null : roundedTree(tree),
    rulesVersion,
  };
};
