import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** How a running `npm start` is brought to its end, and the exit status that tells of it. */
const endings: readonly { readonly name: string; readonly end: (running: RunningStart) => Promise<void> }[] =
  [
    { name: 'Ctrl+C', end: ({ npm }) => signal(-pidOf(npm), 'SIGINT') },
    { name: 'TERM to npm', end: ({ npm }) => signal(pidOf(npm), 'SIGTERM') },
    { name: 'TERM to the start script', end: ({ script }) => signal(script, 'SIGTERM') },
    { name: 'the window is closed', end: closeWindow },
  ];

/** Milliseconds; the first start imports and analyzes the bundled corpus. */
const startTimeout = 60_000;

interface RunningStart {
  readonly npm: ChildProcess;
  /** Process id of `node build/start.mjs`. */
  readonly script: number;
  readonly output: string;
}

/** Short, because Chromium makes a socket below it; empty before and after each test. */
const temporary = mkdtempSync(join(tmpdir(), 'lifecycle-'));
let npm: ChildProcess | undefined;

test.afterEach(async () => {
  if (npm?.exitCode === null && npm.signalCode === null) {
    await signal(pidOf(npm), 'SIGTERM');
    await once(npm, 'exit');
  }
});
test.afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

for (const { name, end } of endings) {
  test(`npm start without a display: ${name} leaves no process and no temporary folder`, async () => {
    test.skip(process.platform !== 'linux', 'processes are read from /proc');
    const screenshot = test.info().outputPath('comparison.png');
    const running = await startWithoutDisplay({
      TMPDIR: temporary,
      DUIKAN_SCREENSHOT: screenshot,
      DUIKAN_USER_DATA: test.info().outputPath('user-data'),
    });
    expect(existsSync(screenshot)).toBe(true);
    const started = descendants(pidOf(running.npm));
    expect(started.length).toBeGreaterThan(4);
    const display = /虚拟显示器 :(\d+)/.exec(running.output)?.[1] ?? '';
    expect(existsSync(`/tmp/.X11-unix/X${display}`)).toBe(true);

    await end(running);

    await expect.poll(() => started.filter(isAlive).map(commandOf)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(`/tmp/.X11-unix/X${display}`)).toBe(false);
  });
}

/** Runs `npm start` like a terminal does, in a process group of its own, until the comparison is on the screen. */
async function startWithoutDisplay(environment: NodeJS.ProcessEnv): Promise<RunningStart> {
  const env = { ...process.env, ...environment };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  const starting = spawn('npm', ['start', '--', '--remote-debugging-port=0'], {
    cwd: resolve(import.meta.dirname, '..', '..'),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  npm = starting;
  let output = '';
  for (const stream of [starting.stdout, starting.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  await expect.poll(() => output, { timeout: startTimeout }).toContain('Screenshot: ');
  const script = descendants(pidOf(starting)).find((pid) =>
    /^\S*node build\/start\.mjs/.test(commandOf(pid)),
  );
  if (script === undefined) throw new Error(`no start script among the processes\n${output}`);
  return { npm: starting, script, output };
}

/** Closes the window as its user would: through the page's debugger, not by a signal to its process. */
async function closeWindow({ npm: started, output }: RunningStart): Promise<void> {
  const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? '';
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [page] = (await list.json()) as readonly { readonly id: string }[];
  await fetch(`http://127.0.0.1:${port}/json/close/${page?.id ?? ''}`);
  const [code] = (await once(started, 'exit')) as [number | null];
  expect(code).toBe(0);
}

async function signal(pid: number, name: NodeJS.Signals): Promise<void> {
  process.kill(pid, name);
  await Promise.resolve();
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('not started');
  return pid;
}

function descendants(pid: number): readonly number[] {
  const children = processes().filter((entry) => entry.parent === pid);
  return children.flatMap((child) => [child.pid, ...descendants(child.pid)]);
}

/** A zombie has ended; it only waits for somebody to ask how. */
function isAlive(pid: number): boolean {
  return processes().some((entry) => entry.pid === pid && entry.state !== 'Z');
}

function processes(): readonly { readonly pid: number; readonly parent: number; readonly state: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The command stands in brackets and may hold anything; state and parent follow it.
      const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return stat === '' ? [] : [{ pid: Number(name), parent: Number(parent), state }];
    });
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/** A process may end between listing and reading. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
