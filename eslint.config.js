import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const forbidden = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a default export has another name in every file that imports it.',
  },
  enumeration: {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals.',
  },
  spreadLiteral: {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression',
    message: 'Say the fields directly: an object written inside another hides what the outer one is made of.',
  },
  blockingCall: {
    selector: 'CallExpression:matches([callee.name=/Sync$/], [callee.property.name=/Sync$/])',
    message:
      'A blocking call freezes every window: use the asynchronous one (only the command line may block).',
  },
};
const everywhere = [forbidden.defaultExport, forbidden.enumeration, forbidden.spreadLiteral];

/** Raw IPC is untyped and unchecked; each end has one file that gives it types, a sender check and a schema. */
const rawIpcRenderer = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Only preload.ts speaks raw IPC: call window.duikan.',
};
const rawIpcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only ipc-handlers.ts receives raw IPC.',
};
const nodeGlobals = Object.fromEntries(
  ['AbortController', 'Buffer', 'URL', 'clearInterval', 'clearTimeout', 'console', 'performance', 'process']
    .concat(['setInterval', 'setTimeout', 'TextDecoder', 'TextEncoder'])
    .map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores([
    'out/',
    'dist/',
    'corpus/',
    'test/gold/',
    'test/fixtures/readers/',
    'test-output/',
    '.cache/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    rules: {
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Spreading a string into its code points is meant where it is done; there are no emoji in policies.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Costs a sixth of the run to look for enums, which do not exist here (see `forbidden`).
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-imports': ['error', { paths: [rawIpcRenderer, rawIpcMain] }],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/main/**/*.ts'],
    // The segmenter runs in the analysis process and in the command line, where nobody waits for a window.
    ignores: ['src/main/cli.ts', 'src/main/cli/**', 'src/main/jieba-segmenter.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, forbidden.blockingCall] },
  },
  {
    files: ['src/main/preload.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [rawIpcMain] }] },
  },
  {
    files: ['src/main/ipc-handlers.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [rawIpcRenderer] }] },
  },
  {
    // A catalogue has as many entries as the window has words; its functions are read off their templates.
    files: ['src/renderer/view/messages/*.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // Tables of sentences with their expected values are long because they are complete.
    files: ['test/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['*.config.{js,ts}', 'test/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', forbidden.enumeration] },
  },
  prettier,
);
