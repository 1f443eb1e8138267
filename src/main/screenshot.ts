import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { writeFileAtomically } from './write-file-atomically.ts';

const MOST_ATTEMPTS = 40;
/** Milliseconds. */
const BETWEEN_ATTEMPTS = 300;

const picture = async (window: BrowserWindow): Promise<Buffer | null> => {
  const image = await window.webContents.capturePage();
  return image.isEmpty() ? null : image.toPNG();
};

/**
 * Writes what the window shows as a PNG file and says so on standard output, for `npm start` without a display.
 * The page says that it is drawn before its picture has reached the window, so the picture is taken again until
 * two in a row are the same; one that never rests is written as it is in the end.
 */
export const takeScreenshot = async (window: BrowserWindow, path: string): Promise<void> => {
  let last: Buffer | null = null;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    await wait(BETWEEN_ATTEMPTS);
    const next = await picture(window);
    const isAtRest = next !== null && last?.equals(next) === true;
    last = next ?? last;
    if (isAtRest) break;
  }
  if (last === null) {
    process.stderr.write('duikan: no screenshot, the window stayed empty\n');
    return;
  }
  await writeFileAtomically(path, last);
  process.stdout.write(`duikan: screenshot ${path}\n`);
};
