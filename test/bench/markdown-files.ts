import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All Markdown files below a folder, in the order of their names. */
export const markdownFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
