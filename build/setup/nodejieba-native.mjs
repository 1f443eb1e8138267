import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodejiebaPackage, projectRoot } from './project-paths.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

export const nodejiebaBinary = join(nodejiebaPackage, 'build', 'Release', 'nodejieba.node');

/**
 * Builds nodejieba's native part with the locked builder. Through `npm run`, because the builder finds Node's
 * headers only in the settings that npm hands to a script. The result also loads in Electron (N-API).
 */
export async function buildNodejieba() {
  if (existsSync(nodejiebaBinary) && (await canLoad())) return '已有 already built';
  rmSync(join(nodejiebaPackage, 'build'), { recursive: true, force: true });
  const { ok, status, excerpt } = await runNpm(['run', 'native'], { cwd: projectRoot });
  if (!ok) {
    throw new SetupFailure({
      what: '编译 nodejieba building nodejieba',
      why: `状态 status ${status}（需要 python3、make、g++ needs a C++ compiler）\n${excerpt}`,
      remedy: 'npm run native',
    });
  }
  return '已编译 built';
}

async function canLoad() {
  return (
    await runCommand(process.execPath, [
      '-e',
      `process.dlopen({ exports: {} }, ${JSON.stringify(nodejiebaBinary)})`,
    ])
  ).ok;
}
