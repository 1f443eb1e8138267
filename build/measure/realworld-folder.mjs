// The real files of other policies: they may not be committed and are not on every machine.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** Where they are (`DUIKAN_REALWORLD_ROOT`, else beside the checkout), or null where this machine has none. */
export const realworldFolder = (() => {
  const given = process.env.DUIKAN_REALWORLD_ROOT ?? '';
  const places = [given, resolve(projectRoot, '../shared/realworld'), '/work/shared/realworld'];
  return places.find((place) => place !== '' && existsSync(join(place, 'families'))) ?? null;
})();

/**
 * Does something with the 3,423 statutes of `scale`, unpacked as Markdown files below a folder that is deleted
 * afterwards; null where they are not on this machine.
 * @template Result
 * @param {(folder: string) => Result | Promise<Result>} use
 * @returns {Promise<Result | null>}
 */
export async function withLaws(use) {
  const archive = realworldFolder === null ? null : join(realworldFolder, 'scale', 'laws_md.tar.gz');
  if (archive === null || !existsSync(archive)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'duikan-laws-'));
  try {
    const { ok, excerpt } = await runCommand('tar', ['-xzf', archive, '-C', folder]);
    if (!ok) throw new Error(excerpt);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
