import { FACETS, type Facet, type ShownRow } from './element-rows.ts';

/** What is shown: rows that hold the text and, for every facet with choices, one of them. */
export interface ElementFilter {
  readonly text: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

export const NO_CHOICES: ElementFilter['chosen'] = {
  type: [],
  document: [],
  level: [],
  region: [],
  role: [],
  modality: [],
};

export const isNarrowed = ({ text, chosen }: ElementFilter): boolean =>
  text.trim() !== '' || FACETS.some((facet) => chosen[facet].length > 0);

/** Words separated by blanks all have to stand in the row. */
export const filterRows = (
  rows: readonly ShownRow[],
  { text, chosen }: ElementFilter,
): readonly ShownRow[] => {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const narrowed = FACETS.filter((facet) => chosen[facet].length > 0);
  if (words.length === 0 && narrowed.length === 0) return rows;
  return rows.filter(
    ({ searchText, facets }) =>
      narrowed.every((facet) => chosen[facet].includes(facets[facet])) &&
      words.every((word) => searchText.includes(word)),
  );
};

export interface FacetOption {
  readonly value: string;
  readonly count: number;
  /** A row that has the value, for its words. */
  readonly sample: ShownRow;
}

/** The values that occur in a facet, in the order of their first row. */
export const facetOptions = (rows: readonly ShownRow[], facet: Facet): readonly FacetOption[] => {
  const found = new Map<string, { readonly sample: ShownRow; count: number }>();
  for (const row of rows) {
    const value = row.facets[facet];
    const known = found.get(value);
    if (known) known.count += 1;
    else found.set(value, { sample: row, count: 1 });
  }
  return [...found].map(([value, { sample, count }]) => ({ value, sample, count }));
};
