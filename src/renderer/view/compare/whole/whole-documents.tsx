import { DOCUMENT_SIDES, otherSide } from '../../../../core/model/document-side.ts';
import { useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { DocumentContent } from '../../../store/library-store.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { SourceTarget } from '../../place.ts';
import { sourceLines } from '../../reader/source-lines.ts';
import { FindBar } from '../../search/find-bar.tsx';
import { useDocumentContent } from '../../use-document-content.ts';
import { evidenceAt, findingSides, type ComparisonSide, type Evidence } from '../comparison-side.ts';
import type { ComparisonState, RowPlace } from '../comparison-state.ts';
import { findingOf, type FindingsById } from '../difference-filter.ts';
import type { Pairing } from '../pairing/use-pairing.ts';
import { placeAtOffset } from './counterpart-stretches.ts';
import { useScrollLock } from './use-scroll-lock.ts';
import { WholeDocument, type WholeDocumentProps } from './whole-document.tsx';
import { WholePairingMenu } from './whole-pairing-menu.tsx';
import './whole.css';

interface WholeDocumentsProps {
  readonly view: ComparisonView;
  readonly findings: FindingsById;
  readonly state: Pick<ComparisonState, 'place' | 'finding' | 'jump'>;
  /** A place that was asked for in particular. */
  readonly evidence: Evidence | null;
  readonly locked: boolean;
  readonly pairing: Pairing;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Told the row at the upper edge as people scroll; null after they have gone to a place. */
  readonly onTopRow: (row: number | null) => void;
  /** Told the place that was clicked. */
  readonly onPlace: (place: RowPlace) => void;
  /** A key outside a text field. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

type OfSides<Value> = Readonly<Record<ComparisonSide, Value>>;

/** Both documents as they are beside one another (全文视图). */
export const WholeDocuments = (props: WholeDocumentsProps) => {
  const { evidence } = useMessages();
  const superior = useDocumentContent(props.view.superior.id);
  const reviewed = useDocumentContent(props.view.reviewed.id);
  if (superior && reviewed) return <ReadDocuments {...props} contents={{ superior, reviewed }} />;
  const isMissing = superior === null || reviewed === null;
  return <p className="evidence-note">{isMissing ? evidence.sourceMissing : evidence.loading}</p>;
};

/** Where a document begins that is not the first in its file; null: at the top. */
const beginOf = ({
  report: { source, letterhead, preamble, sections },
}: DocumentContent): SourceTarget | null => {
  const begins = [letterhead, preamble, ...sections].flatMap((part) => part?.start ?? []);
  if (source.part === 1 || begins.length === 0) return null;
  const start = Math.min(...begins);
  return { start, end: start };
};

/** Where each side goes for a place of the comparison; a whole clause is shown, but not marked from end to end. */
const targetsOf = (
  { view, findings, state: { place, finding, jump } }: WholeDocumentsProps,
  contents: OfSides<DocumentContent>,
): OfSides<SourceTarget | null> => {
  // Nobody has gone anywhere yet.
  if (jump === 0) return { superior: beginOf(contents.superior), reviewed: beginOf(contents.reviewed) };
  const found = findingOf(findings, finding);
  const sides = found === null ? null : findingSides(found);
  const quotes = sides === null ? {} : { superior: sides.superior.quote, reviewed: sides.reviewed.quote };
  const isClause = place.sentence === null && found === null;
  return targetsAt(evidenceAt(view, place.row, place.sentence, quotes), isClause);
};

const targetsAt = (places: Evidence, isClause: boolean): OfSides<SourceTarget | null> => {
  const target = (side: ComparisonSide): SourceTarget | null => {
    const { passage, near } = places[side];
    // An object of its own each time: the text goes there though it has gone there before.
    if (passage !== null && !isClause) return { start: passage.start, end: passage.end };
    const start = passage?.start ?? near;
    return start === null ? null : { start, end: start };
  };
  return { superior: target('superior'), reviewed: target('reviewed') };
};

const ReadDocuments = (props: WholeDocumentsProps & { readonly contents: OfSides<DocumentContent> }) => {
  const { view, state, evidence, locked, pairing, scroller, onTopRow, onPlace, onKeyDown, contents } = props;
  const { rows } = view;
  const { jump, place } = state;
  const lock = useScrollLock(rows, locked);
  const [shown, setShown] = useState(() => ({ jump, evidence, targets: targetsOf(props, contents) }));
  if (shown.jump !== jump) setShown({ jump, evidence, targets: targetsOf(props, contents) });
  else if (shown.evidence !== evidence) {
    setShown({ jump, evidence, targets: evidence === null ? shown.targets : targetsAt(evidence, false) });
  }
  const { targets } = shown;
  const { release } = lock;
  useEffect(() => {
    // Each side goes to its own place.
    release();
    onTopRow(null);
  }, [targets, release, onTopRow]);
  const [superiorText, reviewedText] = [contents.superior.sourceText, contents.reviewed.sourceText];
  const lines = useMemo(
    () => ({ superior: sourceLines(superiorText), reviewed: sourceLines(reviewedText) }),
    [superiorText, reviewedText],
  );
  const texts = useMemo(
    () =>
      DOCUMENT_SIDES.flatMap((side) => {
        const text = side === 'superior' ? superiorText : reviewedText;
        return lines[side].map(({ start, end }) => ({
          key: `line/${start}/${side}`,
          text: text.slice(start, end),
        }));
      }),
    [lines, superiorText, reviewedText],
  );
  const sideProps = (side: ComparisonSide): WholeDocumentProps => ({
    side,
    rows,
    head: view[side],
    content: contents[side],
    lines: lines[side],
    target: targets[side],
    current: place.row,
    handle: lock.handles[side],
    onLead: () => {
      lock.lead(side);
    },
    onScrolled: () => {
      const top = lock.scrolled(side);
      if (top !== null) onTopRow(placeAtOffset(lock.stretches[side], top)?.row ?? null);
    },
    onPlace: (offset) => {
      const clicked = placeAtOffset(lock.stretches[side], offset);
      if (clicked !== null) onPlace(clicked);
      onTopRow(null);
    },
    onFollow: ({ place: linked, to }, element) => {
      const other = otherSide(side);
      const edge = element.closest('.source-text')?.getBoundingClientRect().top ?? 0;
      // The counterpart comes to stand beside the clause, wherever that is.
      if (to !== null) lock.handles[other].current?.showAtTop(to, element.getBoundingClientRect().top - edge);
      onPlace(linked);
    },
  });
  return (
    <div
      ref={scroller}
      className="whole-documents"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) onKeyDown(event);
      }}
    >
      <FindBar
        within={scroller}
        texts={texts}
        onReveal={({ key, from, to }) => {
          const [, start, side] = key.split('/');
          const place = { start: Number(start) + from, end: Number(start) + to };
          const found = side === 'superior' ? { superior: place } : { reviewed: place };
          setShown({ ...shown, targets: { ...targets, ...found } });
        }}
      />
      {DOCUMENT_SIDES.map((side) => (
        <WholePairingMenu key={side} side={side} rows={rows} current={rows[place.row]} pairing={pairing}>
          <WholeDocument {...sideProps(side)} />
        </WholePairingMenu>
      ))}
    </div>
  );
};
