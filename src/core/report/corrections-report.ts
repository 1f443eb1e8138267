import type { DocumentCorrections } from '../model/correction.ts';
import type { CorrectionsReport } from './contract.ts';

/** The contract's JSON for people's corrections of one document; null stands for none. */
export const correctionsReport = (corrections: DocumentCorrections | null): CorrectionsReport => ({
  places: (corrections?.places ?? []).map(({ entry, reading, source: { start, end } }) => ({
    entry,
    reading,
    start,
    end,
  })),
  facts: (corrections?.facts ?? []).map(({ entry, fact: { field, value }, read }) => ({
    entry,
    field,
    value,
    read,
  })),
  unplaced: corrections?.unplaced ?? [],
});
