import { Segmented } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { columnNames } from '../../../core/report/words/matrix-words.ts';
import type { MatrixOutline, MatrixPiece } from '../../../core/report/matrix-pieces.ts';
import type { ReportFormat } from '../../../core/report/printed/printed-report.ts';
import type { WantedMatrix } from '../../../ipc/matrix-schemas.ts';
import { ExportMenu } from '../export-menu.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useTellSaved } from '../shell/use-tell-saved.ts';
import { useWorkbench } from '../workbench.ts';
import type { CellPlace } from './cell-place.ts';
import { MatrixAdditions } from './matrix-additions.tsx';
import { MatrixBody } from './matrix-body.tsx';
import { shownLines, type MatrixFilter, type MatrixSort } from './matrix-lines.ts';
import { MatrixNarrowing } from './matrix-narrowing.tsx';
import { useMatrixLines } from './use-matrix-lines.ts';
import { useMatrixPlaces } from './use-matrix-places.ts';

/** A matrix that is there: filter and tools, the table or what no row has, the texts of the cell below. */
export const MatrixPane = ({
  outline,
  pieces,
  wanted,
}: {
  readonly outline: MatrixOutline;
  /** As far as they have arrived. */
  readonly pieces: readonly MatrixPiece[];
  readonly wanted: WantedMatrix;
}) => {
  const messages = useMessages();
  const words = messages.matrix;
  const language = useLanguage();
  const { api } = useWorkbench();
  const tellSaved = useTellSaved();
  const [filter, setFilter] = useState<MatrixFilter>({ text: '', shown: 'all' });
  const [sort, setSort] = useState<MatrixSort>({ kind: 'order' });
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [pane, setPane] = useState<'table' | 'additions'>('table');
  const names = useMemo(() => columnNames(outline.documents, language), [outline, language]);
  const all = useMatrixLines(outline, pieces, language);
  const additions = useMemo(() => pieces.flatMap((piece) => piece.additions), [pieces]);
  // Typing stays ahead of a long table.
  const shownFilter = useDeferredValue(filter);
  const lines = useMemo(() => shownLines(all, shownFilter, sort), [all, shownFilter, sort]);
  const places = useMatrixPlaces(outline);
  /** What is shown or in which order has changed: it is read from its first row. */
  const toFirstRow = (): void => {
    setPlace(({ column }) => ({ row: 0, column }));
  };
  const sortBy = (wantedSort: MatrixSort): void => {
    setSort(wantedSort);
    toFirstRow();
  };
  const exportAs = (format: ReportFormat): void => {
    tellSaved(api.saveMatrix({ suggestedName: words.exportName, format, matrix: wanted }), words.exported);
  };
  return (
    <>
      <div className="matrix-tools">
        {outline.additions > 0 && (
          <Segmented
            size="small"
            value={pane}
            options={[
              { value: 'table', label: words.table },
              { value: 'additions', label: words.additions(outline.commonAdditions, outline.additions) },
            ]}
            onChange={setPane}
          />
        )}
        {pane === 'table' && (
          <MatrixNarrowing
            outline={outline}
            names={names}
            filter={filter}
            sort={sort}
            onFilter={(wantedFilter) => {
              setFilter(wantedFilter);
              toFirstRow();
            }}
            onSort={sortBy}
          />
        )}
        <span className="matrix-count" role="status">
          {pane === 'table' && words.count(lines.length, outline.rows, names.length)}
        </span>
        <ExportMenu onExport={exportAs} />
      </div>
      {pane === 'additions' ? (
        <MatrixAdditions additions={additions} places={places} documents={outline.documents} names={names} />
      ) : (
        <MatrixBody
          outline={outline}
          lines={lines}
          isWhole={all.length === outline.rows}
          names={names}
          sort={sort}
          place={place}
          places={places}
          onSort={sortBy}
          onPlace={setPlace}
        />
      )}
    </>
  );
};
