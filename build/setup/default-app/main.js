// What Electron runs when its executable is called with an application folder: `electron .`. It stands in for
// the default_app.asar that Electron's own download contains and the runtime of the registry package lacks.
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloaded = [];
let folder;
const words = process.argv.slice(1);
while (words.length > 0 && folder === undefined) {
  const word = words.shift();
  if (word === '--version' || word === '-v') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (word === '-r' || word === '--require') preloaded.push(words.shift());
  else if (!word.startsWith('-')) folder = resolve(word);
}
// Playwright passes its loader with `-r`.
if (preloaded.length > 0) Module._preloadModules(preloaded);

if (folder === undefined) {
  console.error('usage: electron [-r module] <folder of an application>');
  process.exit(2);
}
const {
  name,
  productName,
  version,
  main = 'index.js',
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.name = productName ?? name;
app.setVersion(version ?? process.versions.electron);
app.setAppPath(folder);
// At top level, so that the application can still register its schemes before Electron is ready.
await import(pathToFileURL(join(folder, main)).href);
