import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { splitUnits } from '../../../src/core/align/split-units.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { analyzeFile } from '../analyze-text.ts';
import { sampleDocument } from '../sample-document.ts';

/** Clauses as rows of sentences, numbered anew in any order. */
type Clauses = readonly (readonly string[])[];

const CORPUS = ['000_850909aa168bec30.txt', '001_46aef9cca955a718.txt', '003_5cbe8c9300dccb2c.txt'];
/** Documents are compared whole, so a few runs each; every run is another order. */
const RUNS = 4;

const clausesOf = (file: string): Clauses => {
  const { document } = analyzeFile(`corpus/${file}`);
  const { text } = document.canonical;
  const seen = new Set<string>();
  return document.sections
    .flatMap(({ clauses }) => clauses)
    .map((clause) =>
      splitUnits(text, clause)
        .map(({ span }) =>
          textAt(text, span)
            .replaceAll('\n', '')
            .replace(/^[（(]\d+[）)]/, ''),
        )
        // A sentence that stands twice could be found at either place.
        .filter((sentence) => sentence.length > 8 && !seen.has(sentence) && seen.add(sentence)),
    )
    .filter((sentences) => sentences.length > 0)
    .slice(0, 12);
};

const NUMBERS = '一 二 三 四 五 六 七 八 九'.split(' ');
const numeral = (n: number): string =>
  n < 10 ? (NUMBERS[n - 1] ?? '') : `${n < 20 ? '' : '二'}十${NUMBERS[(n % 10) - 1] ?? ''}`;

/** What a lead-in (…做好以下工作：) introduces begins a line of its own: it stays a unit wherever it stands. */
const bodyOf = (sentences: readonly string[]): string =>
  sentences.map((sentence) => (sentence.endsWith('：') ? `${sentence}\n` : sentence)).join('');

const written = (clauses: Clauses) =>
  sampleDocument(
    `一、措施\n${clauses.map((sentences, i) => `（${numeral(i + 1)}）工作要求。${bodyOf(sentences)}\n`).join('')}`,
  );

/** Sentences that one document has and the other is said not to have, although it does. */
const lostSentences = (before: Clauses, after: Clauses): readonly string[] => {
  const superior = written(before);
  const reviewed = written(after);
  const alignment = alignDocuments(reviewed, superior);
  const { findings } = compareDocuments(reviewed, superior, alignment);
  const alone = alignment.units.flatMap((link) => [
    ...(link.reviewed === null && link.superior !== null
      ? [textAt(superior.document.canonical.text, link.superior.span)]
      : []),
    ...(link.superior === null && link.reviewed !== null
      ? [textAt(reviewed.document.canonical.text, link.reviewed.span)]
      : []),
  ]);
  const told = findings.flatMap(({ kind }) =>
    kind === 'added_obligation' || kind === 'omitted_obligation' ? [kind] : [],
  );
  return [...alone, ...told];
};

/** The numbers 0 to count - 1 in any order. */
const order = (count: number) => {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return fc.shuffledSubarray(numbers, { minLength: count });
};

const picked = <T>(items: readonly T[], numbers: readonly number[]): readonly T[] =>
  numbers.flatMap((n) => items[n] ?? []);

describe.each(CORPUS)('what only stands elsewhere is neither deleted nor added: %s', (file) => {
  const clauses = clausesOf(file);
  const options = { numRuns: RUNS };

  it('clauses in any order', () => {
    fc.assert(
      fc.property(order(clauses.length), (numbers) => {
        const shuffled = numbers.map((n) => clauses[n] ?? []);
        expect(lostSentences(clauses, shuffled)).toEqual([]);
      }),
      options,
    );
  });

  it('sentences in other clauses', () => {
    const sentences = clauses.flat();
    fc.assert(
      fc.property(order(sentences.length), (numbers) => {
        const rest = [...picked(sentences, numbers)];
        const shuffled = clauses.map(({ length }) => rest.splice(0, length));
        expect(lostSentences(clauses, shuffled)).toEqual([]);
      }),
      options,
    );
  });

  it('two clauses merged to one, one split in two', () => {
    fc.assert(
      fc.property(fc.nat(clauses.length - 2), (at) => {
        const merged = [...clauses.slice(0, at), clauses.slice(at, at + 2).flat(), ...clauses.slice(at + 2)];
        expect(lostSentences(clauses, merged)).toEqual([]);
        expect(lostSentences(merged, clauses)).toEqual([]);
      }),
      options,
    );
  });
});
