import { useMemo } from 'react';
import type { Anchor } from '../../../../core/model/anchor.ts';
import type { FactField, LineReading, StatedFact } from '../../../../core/model/correction.ts';
import type { DocumentId } from '../../../../core/model/ids.ts';
import type { Outcome } from '../../../../ipc/ipc-contract.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useReport } from '../../shell/use-report.ts';
import { useWorkbench } from '../../workbench.ts';

/** What a person can correct in a document; every action tells how it ended and that it can be taken back. */
export interface Corrections {
  /** Null: as the program reads it. */
  readonly readAs: (places: readonly Anchor[], reading: LineReading | null) => void;
  readonly state: (fact: StatedFact) => void;
  readonly restore: (field: FactField) => void;
  /** Hangs a correction up at another place; null gives it up. */
  readonly placeAnew: (entry: number, place: Anchor, anew: Anchor | null) => void;
}

/** Longest quote in a message. */
const QUOTE_LENGTH = 12;
const shortQuote = ({ quote }: Anchor): string =>
  quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote;

export const useCorrections = (document: DocumentId): Corrections => {
  const { store } = useWorkbench();
  const report = useReport();
  const { correction } = useMessages();
  return useMemo(() => {
    const tell = (outcome: Promise<Outcome<null>>, sentence: string): void => {
      void outcome.then((ended) => {
        report.valueOf(ended);
        if (ended.ok) report.done(sentence);
      });
    };
    return {
      readAs: (places, reading) => {
        const [first] = places;
        if (first === undefined) return;
        const quote = shortQuote(first);
        tell(
          store.correct({ kind: 'structure_corrected', document, places, reading }),
          reading === null
            ? correction.restored(quote)
            : correction.done(quote, places.length, correction.readings[reading]),
        );
      },
      state: (fact) => {
        tell(
          store.correct({ kind: 'fact_corrected', document, fact }),
          correction.factDone(correction.fields[fact.field]),
        );
      },
      restore: (field) => {
        tell(
          store.correct({ kind: 'fact_restored', document, field }),
          correction.restored(correction.fields[field]),
        );
      },
      placeAnew: (entry, place, anew) => {
        tell(
          store.placeCorrection(entry, place, anew),
          anew === null ? correction.withdrawn(shortQuote(place)) : correction.placed(shortQuote(anew)),
        );
      },
    };
  }, [store, report, correction, document]);
};
