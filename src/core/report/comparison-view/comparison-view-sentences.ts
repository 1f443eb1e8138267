import { spanIndex, type SpanIndex } from '../../compare/span-index.ts';
import { otherSide, type BySide, type DocumentSide } from '../../model/document-side.ts';
import type { Unit, UnitLink } from '../../model/alignment.ts';
import type { DiffChunk } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { CanonicalSpan } from '../../model/span.ts';
import type { Passage, SentenceRow } from './comparison-view.ts';
import { dutyRows, type DutyUnit } from './comparison-view-duties.ts';
import { counterpartOf, withKept } from './comparison-view-kept.ts';
import { passageOf, placeOf, type ChangeStretch, type RowSources } from './comparison-view-passage.ts';

/** A unit link in a row; `shown` says which of its passages stand there. */
export interface PlacedDiff {
  readonly link: UnitLink;
  readonly shown: 'both' | 'reviewed' | 'superior';
}

type Chunks = ReadonlyMap<UnitLink, readonly DiffChunk[]>;
/** A passage that a finding quotes; `order` is the finding's place among all. */
interface QuotedPassage {
  readonly finding: Finding;
  readonly order: number;
  readonly span: CanonicalSpan;
}

/** The passages of each side that findings quote. */
export type FindingsBySide = BySide<SpanIndex<QuotedPassage>>;

export const findingsBySide = (findings: readonly Finding[]): FindingsBySide => {
  const quotedOn = (side: DocumentSide): SpanIndex<QuotedPassage> => {
    const passages = findings.flatMap((finding, order) =>
      [finding, ...finding.places].flatMap(({ [side]: span }) =>
        span === null || span.start === span.end ? [] : [{ finding, order, span }],
      ),
    );
    return spanIndex(passages, ({ span }) => span);
  };
  return { reviewed: quotedOn('reviewed'), superior: quotedOn('superior') };
};

/**
 * The sentences of a row: in the reviewed document's order, a passage that only the superior has there after
 * the superior passage that stands before it.
 */
export const sentenceRows = (
  placed: readonly PlacedDiff[],
  chunks: Chunks,
  findings: FindingsBySide,
  sources: RowSources,
): readonly SentenceRow[] => {
  const clauses = new Set(
    placed
      .flatMap((one) => [shownUnit(one, 'superior'), shownUnit(one, 'reviewed')])
      .flatMap((unit) => unit?.clause ?? []),
  );
  return inReadingOrder(placed).map((one): SentenceRow => {
    const { link, shown } = one;
    const unitOf = (side: DocumentSide): DutyUnit | null => {
      const unit = shownUnit(one, side);
      return unit
        ? {
            unit,
            source: sources[side],
            stretches: stretches(unit, side, chunks.get(link)).flatMap((one) => withKept(sources[side], one)),
          }
        : null;
    };
    const units = { superior: unitOf('superior'), reviewed: unitOf('reviewed') };
    const passage = (from: DutyUnit | null): Passage | null =>
      from && passageOf(from.source, from.unit, from.stretches);
    const absent = shown === 'reviewed' ? 'superior' : 'reviewed';
    const elsewhere = shown === 'both' ? null : link[absent];
    const concerning = findingsAbout(link, shown, findings);
    const counterpart = counterpartOfAlone(link, concerning, sources);
    return {
      superior: passage(units.superior),
      reviewed: passage(units.reviewed),
      relation: link.relation,
      moved: link.moved,
      ...(elsewhere ? { elsewhere: placeOf(sources[absent], elsewhere) } : {}),
      ...(counterpart ? { counterpart } : {}),
      findings: concerning.map(({ id }) => id),
      duties: dutyRows(units, clauses, sources),
    };
  });
};

const shownUnit = ({ link, shown }: PlacedDiff, side: DocumentSide): Unit | null =>
  shown === 'both' || shown === side ? link[side] : null;

const counterpartOfAlone = (
  { superior, reviewed }: UnitLink,
  findings: readonly Finding[],
  sources: RowSources,
): SentenceRow['counterpart'] => {
  if (superior === null) return reviewed ? counterpartOf(reviewed, 'reviewed', findings, sources) : undefined;
  return reviewed ? undefined : counterpartOf(superior, 'superior', findings, sources);
};

const inReadingOrder = (placed: readonly PlacedDiff[]): readonly PlacedDiff[] => {
  const start = (unit: Unit | null): number => unit?.span.start ?? 0;
  const isAlone = ({ link, shown }: PlacedDiff): boolean => shown === 'superior' || link.reviewed === null;
  const rows = placed
    .filter((entry) => !isAlone(entry))
    .sort((a, b) => start(a.link.reviewed) - start(b.link.reviewed));
  const alone = placed.filter(isAlone).sort((a, b) => start(a.link.superior) - start(b.link.superior));
  for (const entry of alone) {
    const place = start(entry.link.superior);
    let after = -1;
    let nearest = -1;
    rows.forEach(({ link, shown }, at) => {
      if (link.superior === null || shown === 'reviewed' || (link.moved && shown === 'both')) return;
      const before = link.superior.span.start;
      if (before < place && before > nearest) {
        nearest = before;
        after = at;
      }
    });
    rows.splice(after + 1, 0, entry);
  }
  return rows;
};

/** The stretches of one side of a pair; a unit without counterpart is one stretch that only this side has. */
const stretches = (
  unit: Unit,
  side: DocumentSide,
  chunks: readonly DiffChunk[] | undefined,
): readonly ChangeStretch[] => {
  if (chunks === undefined) return [{ span: unit.span, change: 'only' }];
  const other = otherSide(side);
  return chunks.map((chunk): ChangeStretch => {
    if (chunk.kind === 'same') return { span: chunk[side], change: 'same' };
    return {
      span: chunk[side],
      change: chunk[other].start === chunk[other].end ? 'only' : 'changed',
    };
  });
};

/** Findings that quote what is shown of a link, in their order. */
const findingsAbout = (
  link: UnitLink,
  shown: PlacedDiff['shown'],
  findings: FindingsBySide,
): readonly Finding[] => {
  const quotedIn = (side: DocumentSide): readonly QuotedPassage[] => {
    const unit = shownUnit({ link, shown }, side);
    return unit === null ? [] : findings[side].touching(unit.span);
  };
  const found = new Map(
    [...quotedIn('reviewed'), ...quotedIn('superior')].map(({ order, finding }) => [order, finding]),
  );
  return [...found].sort(([a], [b]) => a - b).map(([, finding]) => finding);
};
