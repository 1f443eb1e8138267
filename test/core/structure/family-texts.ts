import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { realworldFolder } from '../../../build/measure/realworld-folder.mjs';

/** The texts of other policy families, as paths; none where this machine has none. */
export const familyTexts = (): readonly string[] => {
  if (realworldFolder === null) return [];
  const families = join(realworldFolder, 'families');
  return readdirSync(families, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(families, name));
};
