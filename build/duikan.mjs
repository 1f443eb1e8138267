#!/usr/bin/env node
// What `npx duikan` calls. It is committed and loads the built program, because npx remembers a missing target
// for ever. Exit status 2 means, as everywhere in this command: it could not be run that way.
import { existsSync } from 'node:fs';

const program = new URL('../out/main/cli.js', import.meta.url);

if (!existsSync(program)) {
  console.error('对勘尚未构建。请在项目目录运行： node build/setup.mjs && npm run build');
  console.error('Duikan has not been built. In its folder run: node build/setup.mjs && npm run build');
  process.exitCode = 2;
} else {
  try {
    await import(program.href);
  } catch (error) {
    console.error(`对勘无法启动：${firstLine(error)}`);
    console.error('请运行 Duikan cannot start; run: node build/setup.mjs && npm run build');
    if (process.argv.includes('--debug')) console.error(error);
    process.exitCode = 2;
  }
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
