import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { writeFileAtomically } from './write-file-atomically.ts';

const MOST_ATTEMPTS = 20;
/** Milliseconds. */
const BETWEEN_ATTEMPTS = 250;

/** Writes what the window shows as a PNG file and says so on standard output, for `npm start` without a display. */
export const takeScreenshot = async (window: BrowserWindow, path: string): Promise<void> => {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    // The page says that it is drawn a frame before its picture has reached the window.
    await wait(BETWEEN_ATTEMPTS);
    const image = await window.webContents.capturePage();
    if (image.isEmpty()) continue;
    await writeFileAtomically(path, image.toPNG());
    process.stdout.write(`duikan: screenshot ${path}\n`);
    return;
  }
  process.stderr.write(`duikan: no screenshot, the window stayed empty\n`);
};
