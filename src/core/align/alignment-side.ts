import type { Unit } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Clause } from '../model/document.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import {
  joinedTerms,
  sharedNumbers,
  termDictionary,
  type PassageTerms,
  type SharedNumbers,
  type TermDictionary,
} from './passage-terms.ts';
import { clauseWords } from './clause-words.ts';
import { actorKind } from './lexicon/actor-kinds.ts';
import { rareCollocations, type RareCollocations } from './rare-collocations.ts';
import { isSanction } from './sanction.ts';
import { documentUnits } from './split-units.ts';

/** A unit with what is compared of it. */
export interface SideUnit {
  readonly unit: Unit;
  /** Position among all units of the document. */
  readonly index: number;
  /** Position of its clause among all clauses. */
  readonly clause: number;
  readonly terms: PassageTerms;
  readonly text: string;
  /** It says what follows from a breach, not what must be done. */
  readonly sanction: boolean;
  /** Kinds of those who must act ({@link actorKind}), as far as the lexicon knows them. */
  readonly actors: readonly string[];
  /** It stands in an article of a statute (第五条). */
  readonly article: boolean;
}

/** A clause with what is compared of it. */
export interface SideClause {
  readonly clause: Clause;
  /** Position among all clauses of the document. */
  readonly index: number;
  readonly heading: PassageTerms;
  /** Terms of heading and body. */
  readonly terms: PassageTerms;
  readonly units: readonly SideUnit[];
  /** Words of two or more Chinese characters in heading and body, in reading order. */
  readonly words: ReadonlySet<string>;
}

/** One of the two documents, prepared for pairing. */
export interface AlignmentSide {
  readonly document: AnalyzedDocument;
  readonly clauses: readonly SideClause[];
  readonly units: readonly SideUnit[];
  /** In how many clauses a word stands. */
  readonly clauseFrequency: ReadonlyMap<string, number>;
  readonly collocations: RareCollocations;
}

/** Both documents, with the same numbers for their terms. */
export const alignmentSides = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): { readonly left: AlignmentSide; readonly right: AlignmentSide; readonly numbers: SharedNumbers } => {
  const left = preparedSide(reviewed);
  const right = preparedSide(superior);
  const numbers = sharedNumbers(left.dictionary, right.dictionary);
  return { left: left.side, right: withNumbers(right.side, numbers), numbers };
};

const withNumbers = (side: AlignmentSide, { translated }: SharedNumbers): AlignmentSide => {
  const clauses = side.clauses.map((clause): SideClause => ({
    ...clause,
    heading: translated(clause.heading),
    terms: translated(clause.terms),
    units: clause.units.map((unit) => ({ ...unit, terms: translated(unit.terms) })),
  }));
  return { ...side, clauses, units: clauses.flatMap(({ units }) => units) };
};

/** A document with the terms numbered for itself. */
const preparedSide = oncePerDocument((analyzed) => {
  const dictionary = termDictionary();
  return { side: alignmentSide(analyzed, dictionary), dictionary };
});

const alignmentSide = (analyzed: AnalyzedDocument, dictionary: TermDictionary): AlignmentSide => {
  const { text } = analyzed.document.canonical;
  const units: SideUnit[] = [];
  const unitsOf = documentUnits(analyzed);
  const actorsOf = actorKindsIn(analyzed);
  const clauses = analyzed.document.sections
    .flatMap((section) => section.clauses)
    .map((clause, index): SideClause => {
      const own = (unitsOf[index] ?? []).map((unit, i): SideUnit => {
        const passage = textAt(text, unit.span);
        return {
          unit,
          index: units.length + i,
          clause: index,
          terms: dictionary.termsOf(passage),
          text: passage,
          sanction: isSanction(passage),
          actors: actorsOf(unit.span),
          article: ARTICLE.test(clause.label ?? ''),
        };
      });
      units.push(...own);
      const heading = dictionary.termsOf(clause.heading ?? '');
      return {
        clause,
        index,
        heading,
        terms: joinedTerms([heading, ...own.map(({ terms }) => terms)]),
        units: own,
        words: new Set(chineseWords(analyzed, clause.span)),
      };
    });
  return {
    document: analyzed,
    clauses,
    units,
    clauseFrequency: frequencyOf(clauses),
    collocations: rareCollocations(
      clauseWords(
        analyzed,
        units.map(({ unit }) => unit.span),
      ),
      (at) => units[at]?.clause ?? 0,
    ),
  };
};

/** Kinds of those who must act: as the unit names them, or else as they are carried on from a sentence before it. */
const actorKindsIn = ({ elements }: AnalyzedDocument): ((span: CanonicalSpan) => readonly string[]) => {
  const duties = elements
    .flatMap(({ type, actor, span }) =>
      type === 'obligation' && actor?.role
        ? [{ start: span.start, kind: actorKind(actor.role), inherited: actor.inherited }]
        : [],
    )
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < duties.length && (duties[at]?.start ?? 0) < start) at++;
    const from = at;
    while (at < duties.length && (duties[at]?.start ?? 0) < end) at++;
    const within = duties.slice(from, at);
    const named = within.filter(({ inherited }) => !inherited);
    return [...new Set((named.length > 0 ? named : within).map(({ kind }) => kind))];
  };
};

const ARTICLE = /^第.+条$/u;
const CHINESE_WORD = /^\p{Script=Han}{2,}$/u;

const chineseWords = (analyzed: AnalyzedDocument, span: CanonicalSpan): readonly string[] =>
  wordsWithin(analyzed.words, span)
    .map((word) => textAt(analyzed.document.canonical.text, word))
    .filter((word) => CHINESE_WORD.test(word));

const frequencyOf = (clauses: readonly SideClause[]): ReadonlyMap<string, number> => {
  const frequency = new Map<string, number>();
  for (const { words } of clauses) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
};
