/**
 * Which part may import which. The data flow of the core is written once, as `stageOrder`; the rule that no
 * stage looks forward is made from it.
 */
const stageOrder = [
  'model',
  'import',
  'structure',
  'segment',
  'extract',
  'align',
  'compare',
  'matrix',
  'reuse',
  'search-index',
  'decisions',
  'lineage',
  'report',
];

/** The only packages the pure domain may use. */
const corePackages = ['diff', 'lunr'];
const nodeOrElectron = { dependencyTypes: ['core'] };

const anyOf = (names) => `(${names.join('|')})`;

const stagesLookBackOnly = stageOrder.slice(0, -1).map((stage, index) => ({
  name: `core-${stage}-looks-back-only`,
  comment: `A stage imports the model and earlier stages: ${stage} must not know what comes after it.`,
  severity: 'error',
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/${anyOf(stageOrder.slice(index + 1))}/` },
}));

module.exports = {
  forbidden: [
    ...stagesLookBackOnly,
    {
      name: 'every-core-folder-is-a-stage',
      comment: 'A new folder of the core has its place in stageOrder (build/dependency-rules.cjs).',
      severity: 'error',
      from: {},
      to: { path: '^src/core/[^/]+/', pathNot: `^src/core/${anyOf(stageOrder)}/` },
    },
    {
      name: 'only-the-outside-sees-the-pipeline',
      comment: 'pipeline.ts sees every stage; no stage sees it.',
      severity: 'error',
      from: { path: '^src/core/[^/]+/' },
      to: { path: '^src/core/pipeline\\.ts$' },
    },
    {
      name: 'core-is-pure',
      comment: `The core imports itself and ${corePackages.join(', ')}: no Node, no Electron, no other package.`,
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', `(^|/)node_modules/(@types/)?${anyOf(corePackages)}/`] },
    },
    {
      name: 'contract-knows-only-the-core',
      comment: 'The IPC contract and its schemas are read by both sides, so they may depend on neither.',
      severity: 'error',
      from: { path: ['^src/[^/]+\\.ts$', '^src/ipc/'] },
      to: { path: '^src/(main|renderer)/' },
    },
    {
      name: 'renderer-not-to-main',
      comment: 'The window reaches the main process through src/ipc/ipc-contract.ts only.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'main-not-to-renderer',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/renderer/' },
    },
    {
      name: 'renderer-not-to-node',
      comment: 'The window is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: nodeOrElectron,
    },
    {
      name: 'renderer-not-to-electron',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '(^|/)node_modules/(electron|nodejieba)/|^electron$' },
    },
    {
      name: 'preload-imports-electron-and-the-contract',
      comment:
        'The preload script is the only door to the window; it stays small enough to be read at a glance.',
      severity: 'error',
      from: { path: '^src/main/preload\\.ts$' },
      to: { pathNot: ['(^|/)node_modules/electron/', '^electron$', '^src/ipc/ipc-contract\\.ts$'] },
    },
    {
      name: 'tests-and-build-stay-outside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|build)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-drawers',
      comment: 'A file has the name of what it holds.',
      severity: 'error',
      from: {},
      to: {
        path: '(^|/)(utils?|helpers?|common|managers?|misc)(/|\\.[cm]?[jt]sx?$)',
        pathNot: 'node_modules',
      },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
