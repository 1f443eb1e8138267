import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { rulesVersionDefinition } from './build/rules-version.mjs';

const at = (path: string): string => resolve(import.meta.dirname, path);
// electron-vite would take its targets from the electron package; the oldest runtime we run on is older.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/** The maps by which Chinese fonts are read that a PDF does not embed; `src/main/readers/pdf` looks for them here. */
const pdfCharacterMaps = {
  name: 'pdf-character-maps',
  closeBundle: (): void => {
    cpSync(at('node_modules/pdfjs-dist/cmaps'), at('out/main/pdf-cmaps'), { recursive: true });
  },
};

export default defineConfig({
  main: {
    define: rulesVersionDefinition(import.meta.dirname),
    plugins: [pdfCharacterMaps],
    build: {
      target: nodeTarget,
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          'analysis-worker': at('src/main/analysis-worker.ts'),
          cli: at('src/main/cli.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('src/main/preload.ts') },
        // A sandboxed preload has to be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    define: rulesVersionDefinition(import.meta.dirname),
    // Less text to compile before the first picture.
    build: {
      target: chromeTarget,
      minify: true,
      rolldownOptions: {
        input: at('src/renderer/index.html'),
        output: {
          // Pieces that are each compiled in a short task.
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
              { name: 'database', test: /node_modules\/dexie\// },
              { name: 'component-parts', test: /node_modules\/@(?:rc-component|ant-design)\// },
              { name: 'components', test: /node_modules\/antd\// },
            ],
          },
        },
      },
    },
    plugins: [react()],
  },
});
