import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const { ok, status, excerpt } = await runNpm(['run', 'native'], {
    cwd: projectRoot,
    env: withNodeHeaders(),
  });
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

/** Most installations of Node bring its headers along; named to the builder, it does not try to download them. */
function withNodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node_api.h'));
  return hasHeaders ? { ...process.env, npm_config_nodedir: prefix } : process.env;
}
