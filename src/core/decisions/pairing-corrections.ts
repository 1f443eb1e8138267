import type { Decision, JournalEntry } from '../model/decision.ts';
import type { ComparedDocuments, PairingCorrections, StatedLink } from '../model/pairing.ts';
import { entriesInEffect } from './decision-history.ts';

type PairingDecision = Extract<Decision, { readonly kind: 'pairing_corrected' }>;

/** What was decided with the documents the other way round says the same the other way round. */
const linksFor = (
  { reviewed, superior }: ComparedDocuments,
  decision: PairingDecision,
): readonly StatedLink[] => {
  if (decision.reviewed === reviewed && decision.superior === superior) return decision.links;
  if (decision.reviewed !== superior || decision.superior !== reviewed) return [];
  return decision.links.map((link) => ({ reviewed: link.superior, superior: link.reviewed }));
};

/** Folds the journal into what people say of the pairing of two documents. */
export const pairingCorrections = (
  journal: readonly JournalEntry[],
  pair: ComparedDocuments,
): PairingCorrections => {
  const entries = entriesInEffect(journal);
  const withdrawn = new Set(
    entries.flatMap(({ decision }) => (decision.kind === 'correction_withdrawn' ? [decision.entry] : [])),
  );
  const statements = entries.flatMap(({ sequence, decision }) => {
    if (decision.kind !== 'pairing_corrected' || withdrawn.has(sequence)) return [];
    const links = linksFor(pair, decision);
    return links.length === 0 ? [] : [{ entry: sequence, links }];
  });
  return { key: statements.map(({ entry }) => entry).join(' '), statements };
};
