import type { PlacedPairings } from '../decisions/place-pairings.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import { clauseReferences } from './clause-reference.ts';
import type { PairingReport } from './contract/contract.ts';

/** The contract's JSON for what people say of a pairing. */
export const pairingReport = (
  { given, unplaced }: PlacedPairings,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): PairingReport => {
  const left = clauseReferences(reviewed.document);
  const right = clauseReferences(superior.document);
  return {
    links: given.map((link) => ({
      entry: link.entry,
      left: link.reviewed.map(left.of),
      right: link.superior.map(right.of),
    })),
    unplaced: unplaced.map(({ entry, side, place, cause }) => ({
      entry,
      side: side === 'reviewed' ? 'left' : 'right',
      place,
      cause,
    })),
  };
};
