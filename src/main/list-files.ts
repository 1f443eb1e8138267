import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** A file stands for itself, a folder for all files below it, in the order of their names; hidden ones are left out. */
export const listFiles = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const lists = await Promise.all(
    entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .sort(byName)
      .map(async (entry) => (entry.isFile() ? [join(path, entry.name)] : listFiles(join(path, entry.name)))),
  );
  return lists.flat();
};
