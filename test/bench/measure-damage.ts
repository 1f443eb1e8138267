import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../core/structure/read-text.ts';
import { measureDamage, type DamageFigures } from '../core/structure/damage/damage-measure.ts';
import { DAMAGES } from '../core/structure/damage/damages.ts';

/** Texts whose lines are broken already are no measure. */
const MOST_JOINS = 4;
const LEAST_CLAUSES = 4;
/** Every so many of the texts in a folder are taken. */
const EVERY = 3;

/** The figures of every kind of damage over sound texts of the folders. */
export const measureDamages = (
  folders: readonly string[],
): readonly (DamageFigures & { readonly id: string })[] => {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => path.endsWith('.txt') && statSync(path).isFile())
      .sort()
      .map((path) => readFileSync(path, 'utf8'))
      .filter(isSound)
      .filter((_, at) => at % EVERY === 0),
  );
  return DAMAGES.map((damage) => ({ id: damage.id, ...measureDamage(texts, damage) }));
};

const isSound = (text: string): boolean => {
  const { documents } = readText(text);
  const clauses = documents.flatMap(({ sections }) => sections.flatMap((section) => section.clauses));
  const joins = documents.flatMap(({ repairs }) => repairs.filter(({ kind }) => kind === 'line_join'));
  return clauses.filter(({ label }) => label !== null).length >= LEAST_CLAUSES && joins.length <= MOST_JOINS;
};
