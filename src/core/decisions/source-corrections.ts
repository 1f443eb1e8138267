import type { Anchor } from '../model/anchor.ts';
import {
  NO_CORRECTIONS,
  type FactCorrection,
  type SourceCorrections,
  type StructureCorrection,
} from '../model/correction.ts';
import type { Decision, JournalEntry } from '../model/decision.ts';
import type { ElementCorrection } from '../model/element-correction.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../model/ids.ts';
import { entriesInEffect } from './decision-history.ts';

/** A decision that is hung up by anchors, so that its place may be lost, moved or given up. */
export type AnchoredDecision = Extract<
  Decision,
  { readonly places: readonly Anchor[]; readonly document: DocumentId }
>;

export const isAnchored = (decision: Decision): decision is AnchoredDecision =>
  decision.kind === 'structure_corrected' || decision.kind === 'element_corrected';

/** A decision that can be given up by itself, whatever was decided after it. */
export const isWithdrawable = (decision: Decision): boolean =>
  isAnchored(decision) || decision.kind === 'pairing_corrected';

/** Anchored entries in effect, with the places that they were last given. */
const anchoredEntries = (entries: readonly JournalEntry[]): ReadonlyMap<number, AnchoredDecision> => {
  const anchored = new Map<number, AnchoredDecision>();
  for (const { sequence, decision } of entries) {
    if (isAnchored(decision)) anchored.set(sequence, decision);
    if (decision.kind === 'correction_withdrawn') anchored.delete(decision.entry);
    const moved = decision.kind === 'correction_moved' ? anchored.get(decision.entry) : undefined;
    if (decision.kind === 'correction_moved' && moved !== undefined)
      anchored.set(decision.entry, { ...moved, places: decision.places });
  }
  return anchored;
};

/** The places that an anchored entry holds now; none where it is not in effect. */
export const anchoredPlaces = (journal: readonly JournalEntry[], entry: number): readonly Anchor[] =>
  anchoredEntries(entriesInEffect(journal)).get(entry)?.places ?? [];

/** What people state of each document, the last statement of a field. */
const statedFacts = (entries: readonly JournalEntry[]): readonly FactCorrection[] => {
  const facts = new Map<string, FactCorrection>();
  for (const { sequence, decision } of entries) {
    if (decision.kind === 'fact_corrected') {
      const { document, fact } = decision;
      facts.set(`${document}/${fact.field}`, { entry: sequence, document, fact });
    }
    if (decision.kind === 'fact_restored') facts.delete(`${decision.document}/${decision.field}`);
  }
  return [...facts.values()];
};

/** Anchored entries in effect by what they are about, in the order in which they were decided. */
const anchoredCorrections = (entries: readonly JournalEntry[]) => {
  const structure: StructureCorrection[] = [];
  const elements: ElementCorrection[] = [];
  for (const [entry, decision] of anchoredEntries(entries)) {
    const { document, places } = decision;
    if (decision.kind === 'structure_corrected')
      structure.push({ entry, document, places, reading: decision.reading });
    else elements.push({ entry, document, places, about: decision.about, verdict: decision.verdict });
  }
  return { structure, elements };
};

/** The source that a decision changes the reading of; null where it changes none by itself. */
const correctedSource = (decision: Decision): Sha256 | null =>
  isAnchored(decision) || decision.kind === 'fact_corrected' || decision.kind === 'fact_restored'
    ? sourceOf(decision.document)
    : null;

/** Folds the journal into the corrections of every source that has any. */
export const sourceCorrections = (
  journal: readonly JournalEntry[],
): ReadonlyMap<Sha256, SourceCorrections> => {
  const entries = entriesInEffect(journal);
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry.decision]));
  const numbers = new Map<Sha256, number[]>();
  for (const { sequence, decision } of entries) {
    const isAbout =
      decision.kind === 'correction_moved' || decision.kind === 'correction_withdrawn'
        ? bySequence.get(decision.entry)
        : decision;
    const source = isAbout === undefined ? null : correctedSource(isAbout);
    if (source !== null) numbers.set(source, [...(numbers.get(source) ?? []), sequence]);
  }
  const { structure, elements } = anchoredCorrections(entries);
  const facts = statedFacts(entries);
  return new Map(
    [...numbers].map(([source, sequences]) => {
      const isOfSource = ({ document }: { readonly document: DocumentId }) => sourceOf(document) === source;
      return [
        source,
        {
          key: sequences.join(' '),
          structure: structure.filter(isOfSource),
          facts: facts.filter(isOfSource),
          elements: elements.filter(isOfSource),
        },
      ];
    }),
  );
};

/** The corrections of one source. */
export const correctionsOf = (journal: readonly JournalEntry[], source: Sha256): SourceCorrections =>
  sourceCorrections(journal).get(source) ?? NO_CORRECTIONS;
