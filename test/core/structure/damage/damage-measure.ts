import type { PolicyDocument } from '../../../../src/core/model/document.ts';
import { textAt } from '../../../../src/core/model/span.ts';
import { readText } from '../read-text.ts';
import { seededRandom, type Damage } from './damages.ts';

/** How many clauses of the sound texts are found again in the damaged ones, and how many found ones are true. */
export interface DamageFigures {
  readonly recall: number;
  readonly precision: number;
  /** Texts whose clauses are all found and no other. */
  readonly whole: number;
  readonly texts: number;
}

/** Compares the clauses of each text, as read sound and as read damaged. */
export const measureDamage = (texts: readonly string[], damage: Damage): DamageFigures => {
  let [found, wanted, given, whole] = [0, 0, 0, 0];
  for (const [at, text] of texts.entries()) {
    const hit = clausesFoundAgain(text, damage, at + 1);
    found += hit.found;
    wanted += hit.wanted;
    given += hit.given;
    if (hit.found === hit.wanted && hit.found === hit.given) whole += 1;
  }
  return { recall: found / wanted, precision: found / Math.max(1, given), whole, texts: texts.length };
};

const clausesFoundAgain = (text: string, damage: Damage, seed: number) => {
  const sound = clauseKeys(readText(text).documents);
  const damaged = clauseKeys(readText(damage.apply(text, seededRandom(seed))).documents);
  const left = new Map<string, ClauseKey[]>();
  for (const clause of damaged) left.set(clause.place, [...(left.get(clause.place) ?? []), clause]);
  let found = 0;
  for (const clause of sound) {
    const candidates = left.get(clause.place) ?? [];
    const at = candidates.findIndex((candidate) => isSameText(clause.text, candidate.text));
    if (at < 0) continue;
    candidates.splice(at, 1);
    found += 1;
  }
  return { found, wanted: sound.length, given: damaged.length };
};

interface ClauseKey {
  /** Section and clause label in plain characters. */
  readonly place: string;
  readonly text: string;
}

const clauseKeys = (documents: readonly PolicyDocument[]): readonly ClauseKey[] =>
  documents.flatMap(({ canonical, sections }) =>
    sections.flatMap((section) =>
      section.clauses.map(({ label, span }) => ({
        place: `${plain(section.label ?? '')}/${plain(label ?? '')}`,
        text: plain(textAt(canonical.text, span)),
      })),
    ),
  );

/** Han characters of numerals and words only: blanks, marks, widths and enclosed forms do not count. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('⻓', '长')
    .replaceAll('⺠', '民')
    .replace(/[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+/g, '')
    .replace(/[^\p{Script=Han}\d]/gu, '');

const EDGE = 8;
/** Share of the characters that damage may take or leave. */
const TOLERANCE = 0.04;

const isSameText = (sound: string, damaged: string): boolean =>
  sound === damaged ||
  (Math.abs(sound.length - damaged.length) <= 2 + sound.length * TOLERANCE &&
    sound.slice(0, EDGE) === damaged.slice(0, EDGE) &&
    sound.slice(-EDGE) === damaged.slice(-EDGE));
