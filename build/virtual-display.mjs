import { spawnInGroup } from './process-group.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';

const screen = '1920x1080x24';
const displayNumberPipe = 3;

/** Whether a window could open on a real display of this machine. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts an X server without a screen, in a process group of its own, and returns its name (`:7`). The server
 * looks for a free number itself and tells it through a pipe; it ends with this process (endEverything).
 */
export async function startVirtualDisplay() {
  const args = [
    '-displayfd',
    String(displayNumberPipe),
    '-screen',
    '0',
    screen,
    '-nolisten',
    'tcp',
    '-noreset',
  ];
  const server = spawnInGroup('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text));
  return new Promise((resolve, reject) => {
    /** @param {string} why */
    const fail = (why) =>
      reject(
        new SetupFailure({
          what: '启动虚拟显示器 starting a virtual display (Xvfb)',
          why,
          remedy: "sudo sh -c 'apt-get update && apt-get install --yes xvfb xauth'",
        }),
      );
    server.stdio[displayNumberPipe]?.once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code, signal) => fail(`Xvfb: ${code ?? signal} ${complaint}`));
  });
}
