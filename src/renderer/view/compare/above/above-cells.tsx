import { use } from 'react';
import type { ComparisonRow, Passage } from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SuperiorAboveContext } from './superior-above.ts';

/** In the head of a row: the clauses of the superior's superior that correspond; nothing while it is not shown. */
export const AboveHeadCell = ({ row }: { readonly row: ComparisonRow }) => {
  const above = use(SuperiorAboveContext);
  const { above: words } = useMessages();
  if (above === null) return null;
  const clauses = above.clausesAbove(row);
  return (
    <div className="head-side above-cell" role="gridcell" lang="zh-CN">
      {clauses.map(({ start, label, heading }) => (
        <span key={start} className="head-clause">
          <b>{label}</b>
          {heading}
        </span>
      ))}
      {clauses.length === 0 && row.superior.length > 0 && (
        <span className="head-empty">{words.nothingAbove}</span>
      )}
    </div>
  );
};

/** Beside a pair of sentences: what stands above the superior's. */
export const AboveSentenceCell = ({ passage }: { readonly passage: Passage | null }) => {
  const above = use(SuperiorAboveContext);
  if (above === null) return null;
  const sentences = passage === null ? [] : above.sentencesAbove(passage);
  return (
    <div className="above-cell" role="gridcell" lang="zh-CN">
      {sentences.map(({ clause, text }) => (
        <p key={text}>
          <b className="passage-clause">{clause}</b> {text}
        </p>
      ))}
    </div>
  );
};
