import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectLaws } from '../laws.ts';
import { readText } from '../read-text.ts';
import { measureDamage } from './damage-measure.ts';
import { DAMAGES, seededRandom } from './damages.ts';

const texts = readdirSync('corpus')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join('corpus', name), 'utf8'));

/** Share of the clauses that has to be found again; what is not named here keeps nearly all. */
const LEAST: Readonly<Record<string, number>> = {
  'whole document in one line': 0.7,
  'whole document in one line, blanks': 0.8,
  'section in one line': 0.8,
};
const NEARLY_ALL = 0.9;

describe('the documents of the corpus, damaged', () => {
  it.each(DAMAGES.map((damage) => [damage.id, damage] as const))('%s', (id, damage) => {
    for (const [seed, text] of texts.entries()) {
      const damaged = damage.apply(text, seededRandom(seed));
      expectLaws(damaged, readText(damaged));
    }
    const { recall, precision } = measureDamage(texts, damage);
    expect(recall).toBeGreaterThanOrEqual(LEAST[id] ?? NEARLY_ALL);
    expect(precision).toBeGreaterThanOrEqual(LEAST[id] ?? NEARLY_ALL);
  });
});
