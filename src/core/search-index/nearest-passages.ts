import {
  sharedMass,
  termDictionary,
  termMass,
  termWeights,
  type PassageTerms,
  type TermWeights,
} from '../align/passage-terms.ts';
import { splitUnits } from '../align/split-units.ts';
import type { Unit } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';

/** A heading, sentence, semicolon item or （1） item of a document that has words in common with those asked for. */
export interface NearPassage {
  readonly analyzed: AnalyzedDocument;
  readonly unit: Unit;
  /** 0..1: how much of the shorter of both, by the weight of its terms, the other holds. */
  readonly score: number;
  /** The runs of characters that stand in the words asked for too, in order. */
  readonly shared: readonly CanonicalSpan[];
}

/** Below this share nothing is called near: of four characters at least a rarer pair has to be there. */
const LEAST_SCORE = 0.4;
/** A passage shorter than this share of the words asked for counts as if it were as long. */
const LEAST_LENGTH = 0.5;
/** Passages given for each document at most. */
const MOST_PASSAGES = 4;

/**
 * The passages of each document that are nearest to some words (上文在哪里), best first; equal ones in the order of
 * documents and text. Rare terms weigh more than common ones, over all documents asked.
 */
export const nearestPassages = (
  words: string,
  documents: readonly AnalyzedDocument[],
): readonly NearPassage[] => {
  const dictionary = termDictionary();
  const wanted = dictionary.termsOf(words);
  const candidates = documents.map((analyzed) => {
    const { canonical, sections } = analyzed.document;
    return sections
      .flatMap(({ clauses }) => clauses)
      .flatMap((clause) => [
        ...(clause.headingSpan === null ? [] : [{ clause: clause.id, span: clause.headingSpan }]),
        ...splitUnits(canonical.text, clause),
      ])
      .map((unit) => ({ analyzed, unit, terms: dictionary.termsOf(textAt(canonical.text, unit.span)) }));
  });
  const weights = termWeights(
    candidates.flat().map(({ terms }) => terms),
    dictionary,
  );
  const pairs = characterPairs(words);
  return candidates
    .flatMap((ofDocument) =>
      ofDocument
        .map(({ analyzed, unit, terms }) => ({ analyzed, unit, score: nearness(wanted, terms, weights) }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, MOST_PASSAGES),
    )
    .toSorted((a, b) => b.score - a.score)
    .map((near) => ({ ...near, shared: sharedRuns(near.analyzed, near.unit.span, pairs) }));
};

const nearness = (wanted: PassageTerms, passage: PassageTerms, weights: TermWeights): number => {
  const asked = termMass(wanted, weights);
  const shorter = Math.min(asked, Math.max(termMass(passage, weights), asked * LEAST_LENGTH));
  return shorter > 0 ? Math.min(1, sharedMass(wanted, passage, weights) / shorter) : 0;
};

const WORD_PAIR = /^[\p{L}\p{N}]{2}$/u;

/** Every two neighbouring characters that are no punctuation. */
const characterPairs = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (WORD_PAIR.test(pair)) pairs.add(pair);
  }
  return pairs;
};

const sharedRuns = (
  { document: { canonical } }: AnalyzedDocument,
  span: CanonicalSpan,
  pairs: ReadonlySet<string>,
): readonly CanonicalSpan[] => {
  const runs: CanonicalSpan[] = [];
  for (let at = span.start; at + 1 < span.end; at += 1) {
    if (!pairs.has(canonical.text.slice(at, at + 2))) continue;
    const last = runs.at(-1);
    if (last !== undefined && at <= last.end) runs[runs.length - 1] = canonicalSpan(last.start, at + 2);
    else runs.push(canonicalSpan(at, at + 2));
  }
  return runs;
};
