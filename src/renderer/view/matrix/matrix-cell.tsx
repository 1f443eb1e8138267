import { memo, type CSSProperties } from 'react';
import type { MatrixCellReport } from '../../../core/report/contract/matrix-contract.ts';
import {
  cellRelationWords,
  MATRIX_WORDS,
  matrixValueWords,
} from '../../../core/report/words/matrix-words.ts';
import { kindMark, listed } from '../../../core/report/words/report-words.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';

/** Tells the relation in black and white too. */
const SIGNS: Readonly<Record<MatrixCellReport['relation'], string>> = {
  same: '＝',
  adapted: '≈',
  partial: '◔',
  superior_only: '－',
};

interface MatrixCellProps {
  readonly id: string;
  readonly cell: MatrixCellReport;
  readonly column: number;
  readonly isCurrent: boolean;
  readonly style: CSSProperties;
  readonly onPlace: () => void;
  readonly onOpen: () => void;
}

const isUnchanged = (before: MatrixCellProps, after: MatrixCellProps): boolean =>
  before.cell === after.cell && before.id === after.id && before.isCurrent === after.isCurrent;

/** What one document has of a row: where, how close, what it states. */
export const MatrixCell = memo(({ id, cell, column, isCurrent, style, onPlace, onOpen }: MatrixCellProps) => {
  const language = useLanguage();
  const { matrix } = useMessages();
  const percent = Math.round(cell.kept * 100);
  const isAbsent = cell.relation === 'superior_only';
  return (
    <div
      id={id}
      className="matrix-cell"
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isCurrent}
      data-relation={cell.relation}
      style={style}
      onMouseDown={onPlace}
      onDoubleClick={onOpen}
    >
      <span className="matrix-relation">
        <i aria-hidden>{SIGNS[cell.relation]}</i>
        {cellRelationWords(cell, language)}
        <b lang="zh-CN">{cell.clauses.join(' ')}</b>
      </span>
      {!isAbsent && (
        <>
          <span className="matrix-kept" title={matrix.kept}>
            {cell.kept === 0 ? (
              MATRIX_WORDS[language].reworded
            ) : (
              <>
                <meter min={0} max={100} value={percent} aria-label={matrix.kept} />
                {percent}%
              </>
            )}
          </span>
          <span className="matrix-values">{listed(matrixValueWords(cell.values, language), language)}</span>
          <span className="matrix-force">
            {cell.strength !== null && (
              <span title={matrix.strengthLadder}>{MATRIX_WORDS[language].strength(cell.strength)}</span>
            )}
            {cell.stricter > 0 && (
              <em data-direction="stricter">
                {kindMark('stricter', language)} {cell.stricter}
              </em>
            )}
            {cell.looser > 0 && (
              <em data-direction="looser">
                {kindMark('looser', language)} {cell.looser}
              </em>
            )}
          </span>
        </>
      )}
    </div>
  );
}, isUnchanged);
MatrixCell.displayName = 'MatrixCell';
