import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** One fault each: a file with a forbidden import, and the rule that has to name it. */
const plantedFaults = [
  ['core-is-pure', 'src/core/extract/reads-a-file.ts', `import 'node:fs';`],
  ['core-is-pure', 'src/core/compare/opens-a-window.ts', `import 'electron';`],
  ['core-is-pure', 'src/core/align/uses-a-database.ts', `import 'dexie';`],
  [
    'core-structure-looks-back-only',
    'src/core/structure/looks-forward.ts',
    `import '../compare/blameless.ts';`,
  ],
  ['core-model-looks-back-only', 'src/core/model/looks-forward.ts', `import '../import/blameless.ts';`],
  ['only-the-outside-sees-the-pipeline', 'src/core/segment/sees-all.ts', `import '../pipeline.ts';`],
  ['every-core-folder-is-a-stage', 'src/core/pipeline.ts', `import './drawer/stray.ts';`],
  ['contract-knows-only-the-core', 'src/ipc/ipc-contract.ts', `import '../main/blameless.ts';`],
  ['renderer-not-to-main', 'src/renderer/reaches-over.ts', `import '../main/blameless.ts';`],
  ['main-not-to-renderer', 'src/main/reaches-over.ts', `import '../renderer/blameless.ts';`],
  ['renderer-not-to-node', 'src/renderer/uses-node.ts', `import 'node:path';`],
  ['renderer-not-to-electron', 'src/renderer/uses-electron.ts', `import 'electron';`],
  ['preload-imports-electron-and-the-contract', 'src/main/preload.ts', `import './blameless.ts';`],
  ['no-cycles', 'src/core/align/one.ts', `import './two.ts';`],
  ['no-drawers', 'src/main/opens-a-drawer.ts', `import './utils.ts';`],
] as const;
const blameless = [
  'src/core/import/blameless.ts',
  'src/core/compare/blameless.ts',
  'src/core/drawer/stray.ts',
  'src/main/blameless.ts',
  'src/main/utils.ts',
  'src/renderer/blameless.ts',
] as const;

const projectRoot = resolve(import.meta.dirname, '..', '..');
let folder: string;
let report: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duikan-layering-'));
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  await symlink(join(projectRoot, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  const files = [
    ...plantedFaults.map(([, path, source]) => [path, source] as const),
    ...blameless.map((path) => [path, 'export {};'] as const),
    ['src/core/align/two.ts', `import './one.ts';`] as const,
  ];
  for (const [path, source] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
  report = await checkLayers(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(plantedFaults)('%s: %s is refused', (rule, path) => {
  const complaints = report.split('\n').filter((line) => line.includes(`error ${rule}:`));
  expect(complaints.join('\n')).toContain(path);
});

test('nothing else is refused', () => {
  const refused = new Set(plantedFaults.map(([rule]) => rule));
  const rules = Array.from(report.matchAll(/error ([\w-]+):/g), ([, rule]) => rule);
  expect(rules.filter((rule) => !refused.has(rule as (typeof plantedFaults)[number][0]))).toEqual([]);
  expect(report).not.toMatch(/error \S+: src\/\S*blameless\.ts/);
});

/** Runs the project's own layering gate in a folder; the answer is its report, whatever its exit status. */
async function checkLayers(cwd: string): Promise<string> {
  const program = join(projectRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rules = join(projectRoot, 'build', 'dependency-rules.cjs');
  const args = [program, '--no-cache', '--output-type', 'err', '--config', rules, 'src'];
  return new Promise((done) => {
    execFile(
      process.execPath,
      args,
      { cwd, env: { ...process.env, NO_COLOR: '1' } },
      (_error, stdout, stderr) => {
        done(stdout + stderr);
      },
    );
  });
}
