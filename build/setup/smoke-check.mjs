import { electronExecutable } from './electron-runtime.mjs';
import { projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

const segmentOneWord =
  "process.exit(require('nodejieba').cut('安全生产', true).join('') === '安全生产' ? 0 : 1)";

/** Segments one word in Node and in Electron (as plain Node: no display needed), so that both are known to run. */
export async function checkThatEverythingRuns() {
  await mustSegment('Node', process.execPath, process.env);
  await mustSegment('Electron', electronExecutable() ?? 'electron', {
    ...process.env,
    ELECTRON_RUN_AS_NODE: '1',
  });
  return '正常 Node and Electron both segment';
}

/**
 * @param {string} name
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 */
async function mustSegment(name, executable, env) {
  const { ok, status, excerpt } = await runCommand(executable, ['-e', segmentOneWord], {
    cwd: projectRoot,
    env,
  });
  if (ok) return;
  throw new SetupFailure({
    what: `在 ${name} 中试运行分词 segmenting a word in ${name}`,
    why: `状态 status ${status} ${excerpt}`,
    remedy: 'rm -rf node_modules && node build/setup.mjs',
  });
}
