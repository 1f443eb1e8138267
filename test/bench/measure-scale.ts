import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSourceText } from '../../src/core/import/read-source-text.ts';
import { sha256 } from '../../src/core/model/ids.ts';
import { structureSource } from '../../src/core/pipeline.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { markdownFiles } from './markdown-files.ts';

/** What is done to every file; the first two are what reading is compared with. */
export type ScaleWork = 'decode' | 'segment' | 'read';

/** One pass over all files. */
export interface ScaleMeasurement {
  readonly work: ScaleWork;
  readonly files: number;
  readonly characters: number;
  readonly milliseconds: number;
  /** The process's largest resident set, in bytes. */
  readonly peakMemory: number;
}

/** Runs one work over all Markdown files below a folder, in a process of its own so that its memory is its own. */
export const measureScale = (folder: string, work: ScaleWork): ScaleMeasurement => {
  const paths = markdownFiles(folder);
  const run = RUNS[work]();
  let characters = 0;
  const started = performance.now();
  for (const path of paths) characters += run(path, readFileSync(path));
  const milliseconds = performance.now() - started;
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  return { work, files: paths.length, characters, milliseconds, peakMemory };
};

/** Each gives the number of characters (UTF-16 code units) that it went through. */
const RUNS: Readonly<Record<ScaleWork, () => (path: string, bytes: Uint8Array) => number>> = {
  decode: () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return (_, bytes) => decoder.decode(bytes).length;
  },
  segment: () => {
    const segmenter = createJiebaSegmenter();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return (_, bytes) => {
      const text = decoder.decode(bytes);
      segmenter.cut(text);
      return text.length;
    };
  },
  read: () => (path, bytes) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const reading = readSourceText({ path, sha256: sha256(digest), bytes });
    structureSource(reading);
    return reading.kind === 'text' ? reading.source.text.length : 0;
  },
};
