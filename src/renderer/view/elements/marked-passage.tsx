import { elementKinds } from '../element-kinds.ts';
import type { ShownRow } from './element-rows.ts';

/** A passage with the row's own words marked in it; the words alone where it does not hold them. */
export const MarkedPassage = ({
  passage,
  row: { row },
}: {
  readonly passage: string;
  readonly row: ShownRow;
}) => {
  const { className, sign } = elementKinds[row.type];
  const at = passage.indexOf(row.quote);
  const marked = (
    <span className={`element-mark ${className}`} data-sign={sign}>
      {row.quote}
    </span>
  );
  if (at < 0) return marked;
  return (
    <>
      {passage.slice(0, at)}
      {marked}
      {passage.slice(at + row.quote.length)}
    </>
  );
};
