import { spawnInGroup, unlessEnding } from '../process-group.mjs';

const tailLines = 15;

/**
 * Runs a command to its end and keeps its output back; `tail` is what a failure message shows of it.
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
  const tail = output.trimEnd().split('\n').slice(-tailLines).join('\n');
  return { ok: status === 0, status, stdout, output, tail };
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
