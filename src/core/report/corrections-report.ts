import type { DocumentCorrections } from '../model/correction.ts';
import type { CorrectedElementReport, CorrectionsReport } from './contract/contract.ts';

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

/** As {@link correctionsReport}, with what became of the elements: for commands that extract. */
export const extractedCorrectionsReport = (
  corrections: DocumentCorrections | null,
): CorrectionsReport & { readonly elements: readonly CorrectedElementReport[] } => ({
  ...correctionsReport(corrections),
  elements: (corrections?.elements ?? []).map(({ entry, about, element, read, source: { start, end } }) => ({
    entry,
    start,
    end,
    about,
    element,
    read,
  })),
});
