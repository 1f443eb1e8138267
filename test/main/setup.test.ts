import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAsarArchive } from '../../build/setup/asar-archive.mjs';
import { setFuses } from '../../build/setup/electron-fuses.mjs';
import { isReady } from '../../build/setup/stamp.mjs';

const run = promisify(execFile);
const projectRoot = resolve(import.meta.dirname, '..', '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('asar archive', () => {
  test('every file is found again by the offset and size in the header', () => {
    const files = { 'main.js': `console.log('对勘')`, 'package.json': '{}', 'empty.txt': '' };
    mkdirSync(join(folder, 'in'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'in', name), text);
    writeAsarArchive(join(folder, 'in'), join(folder, 'out.asar'));
    expect(readAsarArchive(join(folder, 'out.asar'))).toEqual(files);
  });
});

describe('fuses', () => {
  const wire = (fuses: string): Buffer =>
    Buffer.concat([
      Buffer.from(`ELF…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX`),
      Buffer.from([1, 8]),
      Buffer.from(`${fuses}…`),
    ]);

  test('only the named ones change', () => {
    const file = join(folder, 'electron');
    writeFileSync(file, wire('10100011'));
    setFuses(file, [
      [3, true],
      [6, false],
    ]);
    expect(readFileSync(file)).toEqual(wire('10110001'));
  });

  test('a file without exactly one wire is refused and left alone', () => {
    const file = join(folder, 'electron');
    const twice = Buffer.concat([wire('10100011'), wire('10100011')]);
    writeFileSync(file, twice);
    expect(() => {
      setFuses(file, [[3, true]]);
    }).toThrow('exactly one fuse wire');
    expect(readFileSync(file)).toEqual(twice);
  });
});

describe.runIf(existsSync('/usr/bin/dpkg-query'))('a user who may not install Debian packages', () => {
  const noDisplay = { DISPLAY: '', WAYLAND_DISPLAY: '' };
  const aDisplay = { DISPLAY: ':0', WAYLAND_DISPLAY: '' };
  const asUser = `(process.getuid = () => 1000, m.installDebianPackages()).catch(({ message, remedy }) => [message, remedy])`;
  const whereMissing = async (names: string, environment: NodeJS.ProcessEnv): Promise<unknown> => {
    // A dpkg-query for which these packages are missing, and every other one is there.
    writeFileSync(
      join(folder, 'dpkg-query'),
      `#!/bin/sh\nfor name; do case $name in ${names}) exit 1;; esac; done\necho 'install ok installed'\n`,
      { mode: 0o755 },
    );
    const path = `${folder}:${process.env['PATH'] ?? ''}`;
    return evaluate('setup/debian-packages.mjs', asUser, { ...environment, PATH: path });
  };

  beforeEach(copyScripts);

  test('is told what is missing and what to type, where no window could open', async () => {
    const [message, remedy] = (await whereMissing('xvfb|libnss3', noDisplay)) as string[];
    expect(message).toContain('xvfb libnss3');
    expect(remedy).toBe(
      "sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends xvfb libnss3'",
    );
  });

  test('goes on where there is a display', async () => {
    expect(await whereMissing('xvfb|libnss3', aDisplay)).toContain('going on');
  });

  test('goes on where only the Chinese font is missing', async () => {
    expect(await whereMissing('fonts-noto-cjk', noDisplay)).toContain('going on');
  });
});

describe('stamp and lock', () => {
  beforeEach(copyScripts);

  test('a stamp holds for its lock file only', async () => {
    await evaluate('setup/stamp.mjs', `m.writeStamp('packages') ?? null`);
    expect(await evaluate('setup/stamp.mjs', `m.hasStamp('packages')`)).toBe(true);
    writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3, "packages": {}}');
    expect(await evaluate('setup/stamp.mjs', `m.hasStamp('packages')`)).toBe(false);
  });

  test('a stamp without the runtime and the native part it vouches for does not count', async () => {
    await evaluate('setup/stamp.mjs', `m.markReady() ?? null`);
    expect(await evaluate('setup/stamp.mjs', `m.isReady()`)).toBe(false);
  });

  test('two runs at once take turns', async () => {
    const turn = `m.withSetupLock(async () => {
      const { appendFileSync } = await import('node:fs');
      appendFileSync('turns.txt', 'in ');
      await new Promise((done) => setTimeout(done, 300));
      appendFileSync('turns.txt', 'out ');
      return true;
    })`;
    await Promise.all([1, 2, 3].map(() => evaluate('setup/setup-lock.mjs', turn)));
    expect(readFileSync(join(folder, 'turns.txt'), 'utf8')).toBe('in out in out in out ');
  });

  test('the lock of a run that was killed is void', async () => {
    const code = `const m = await import('./build/setup/setup-lock.mjs');
      await m.withSetupLock(() => new Promise((done) => { console.log('locked'); setTimeout(done, 60_000); }));`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(existsSync(join(folder, '.cache', 'setup.lock'))).toBe(true);
    expect(await evaluate('setup/setup-lock.mjs', `m.withSetupLock(async () => true)`)).toBe(true);
  });
});

// With a changed lock file a run would install packages under the feet of the other tests.
test.runIf(isReady())('a second set-up only compares the stamp', async () => {
  const { stdout } = await run(process.execPath, ['build/setup.mjs'], { cwd: projectRoot });
  expect(stdout).toBe('');
});

/** A tree with the set-up's own scripts and a lock file, but no packages: enough for most steps. */
function copyScripts(): void {
  cpSync(join(projectRoot, 'build'), join(folder, 'build'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3}');
}

/** The value of an expression over a module `m` of the copied scripts, in a process of its own. */
async function evaluate(module: string, expression: string, environment = {}): Promise<unknown> {
  const code = `const m = await import('./build/${module}'); console.log(JSON.stringify(await (${expression})))`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    env: { ...process.env, ...environment },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
}

/** Reads a flat archive by the format's description: sizes, JSON header, bodies. */
function readAsarArchive(path: string): Record<string, string> {
  const bytes = readFileSync(path);
  const headerLength = bytes.readUInt32LE(12);
  const bodies = bytes.subarray(8 + bytes.readUInt32LE(4));
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + headerLength)) as {
    files: Record<string, { size: number; offset: string }>;
  };
  return Object.fromEntries(
    Object.entries(header.files).map(([name, { size, offset }]) => [
      name,
      bodies.toString('utf8', Number(offset), Number(offset) + size),
    ]),
  );
}
