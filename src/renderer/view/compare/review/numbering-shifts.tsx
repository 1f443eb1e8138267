import { useMemo } from 'react';
import type { ComparisonRow } from '../../../../core/report/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { numberingShifts } from './review-progress.ts';

/** Where numbers of clauses differ between the documents, said once. */
export const NumberingShifts = ({ rows }: { readonly rows: readonly ComparisonRow[] }) => {
  const { review: words, common } = useMessages();
  const shifts = useMemo(() => numberingShifts(rows), [rows]);
  if (shifts.length === 0) return null;
  const range = ([from, to]: readonly [string, string]): string => (from === to ? from : `${from}—${to}`);
  const said = shifts.map(({ superior, reviewed }) => words.shift(range(superior), range(reviewed)));
  return (
    <span className="numbering-shifts" lang="zh-CN" title={said.join(common.listSeparator)}>
      {words.shifts}
      {said.join(common.listSeparator)}
    </span>
  );
};
