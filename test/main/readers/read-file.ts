import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/core/model/problem.ts';
import type { SourceText } from '../../../src/core/model/source.ts';
import { sha256 } from '../../../src/core/model/ids.ts';
import { realworldFolder } from '../../../build/measure/realworld-folder.mjs';
import { readSource } from '../../../src/main/readers/read-source.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/readers');

/** Real files as governments publish them; they may not be committed and are not on every machine. */
export const realFiles = realworldFolder === null ? null : join(realworldFolder, 'formats');

export const fixtureBytes = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));

export const readBytesAs = (path: string, bytes: Uint8Array): ReturnType<typeof readSource> =>
  readSource({
    path,
    sha256: sha256(createHash('sha256').update(bytes).digest('hex')),
    bytes,
  });

/** @throws Error if the file gives a problem instead */
export const readText = async (path: string, bytes: Uint8Array): Promise<SourceText> => {
  const reading = await readBytesAs(path, bytes);
  if (reading.kind === 'problem') throw new Error(reading.problem.message.en);
  return reading.source;
};

/** @throws Error if the file can be read */
export const readProblem = async (path: string, bytes: Uint8Array): Promise<Problem> => {
  const reading = await readBytesAs(path, bytes);
  if (reading.kind === 'text') throw new Error(`${path} was read`);
  return reading.problem;
};

/** The marked passages of a text, as `kind: passage`. */
export const markedPassages = ({ text, marks }: SourceText): readonly string[] =>
  marks.map((mark) => {
    const name = mark.kind === 'furniture' ? mark.reason : mark.kind;
    return `${name}: ${text.slice(mark.span.start, mark.span.end)}`;
  });
