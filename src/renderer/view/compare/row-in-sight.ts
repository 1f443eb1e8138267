import { clauseDomId } from './row-keys.ts';

/** The row where the reader is if any of it is in sight, else the first that is, else null. */
export const rowInSight = (list: HTMLElement, current: number): number | null => {
  const { top, bottom } = list.getBoundingClientRect();
  const rows = [...list.querySelectorAll('.clause-row')].filter((row) => {
    const place = row.getBoundingClientRect();
    return place.bottom > top && place.top < bottom;
  });
  if (rows.some(({ id }) => id === clauseDomId(current))) return current;
  const first = rows[0];
  return first === undefined ? null : rowOfClauseDomId(first.id);
};

const rowOfClauseDomId = (id: string): number => Number(id.slice(clauseDomId(0).length - 1));
