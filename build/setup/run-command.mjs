import { spawnInGroup, unlessEnding } from '../process-group.mjs';

const shownLines = 12;

/**
 * Runs a command to its end and keeps its output back; `excerpt` is what a failure message shows of it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function runCommand(command, args, options = {}) {
  const child = spawnInGroup(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  await unlessEnding();
  return { ok: status === 0, status, stdout, output, excerpt: excerptOf(output) };
}

/**
 * The first and the last lines: the cause may stand at either end.
 * @param {string} output
 */
function excerptOf(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  if (lines.length <= 2 * shownLines) return lines.join('\n');
  return [...lines.slice(0, shownLines), '…', ...lines.slice(-shownLines)].join('\n');
}

/**
 * Runs npm: the very one that started us where there is one, so that a second npm on the PATH cannot interfere.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function runNpm(args, options = {}) {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return runCommand(process.execPath, [running, ...args], options);
  const isWindows = process.platform === 'win32';
  return runCommand(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows, ...options });
}
