import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The version of everything that decides what is derived from a file: a hash of the source files of the pure
 * domain and of the readers. A derived result that carries another version is stale. Computed, so that nobody forgets to raise it.
 * The project's root is given because electron-vite bundles this file into its configuration.
 * @param {string} root
 */
export function rulesVersion(root) {
  const source = join(root, 'src');
  const hash = createHash('sha256');
  const files = [join(source, 'core'), join(source, 'main', 'readers')]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash
      .update(relative(source, file).replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * The constant that bundlers and the test runner put in place of `__DUIKAN_RULES_VERSION__`.
 * @param {string} root
 */
export const rulesVersionDefinition = (root) => ({
  __DUIKAN_RULES_VERSION__: JSON.stringify(rulesVersion(root)),
});
