// The annotations of test/gold-realworld and the texts they lie on. The texts may not be committed: they are read
// from the shared realworld folder and taken only where their hash is the annotated one.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/**
 * A file below the realworld folder (`archive.tar.gz!/member` inside an archive); spans are UTF-16 offsets into its
 * decoded text: what was read for elements, and the part of it that was read for obligations.
 * @typedef {{ path: string, sha256: string, span: [number, number], obligations: [number, number] | null }} AnnotatedSource
 * @typedef {{ doc: string, quote: string, start: number, end: number } & Record<string, unknown>} Annotation
 * @typedef {{ sources: Record<string, AnnotatedSource>, elements: Annotation[], obligations: Annotation[] }} RealworldGold
 */

/** `tuning` is there to be read; `untouched` is only counted, so that it can tell how the rules do on new texts. */
export const goldSets = ['tuning', 'untouched'];

/** Most characters of a text that an annotation quotes; a longer passage is cut, its `end` tells the rest. */
export const longestQuote = 60;

/**
 * @param {string} set one of goldSets
 * @returns {RealworldGold}
 */
export function readGold(set) {
  const folder = join(projectRoot, 'test', 'gold-realworld', set);
  /** @param {string} name */
  const rows = (name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return {
    sources: JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')),
    elements: rows('elements.jsonl'),
    obligations: rows('obligations.jsonl'),
  };
}

/**
 * The files of a gold set; members of archives are unpacked into `unpacked`.
 * @param {RealworldGold} gold
 * @param {string} realworld
 * @param {string} unpacked an empty folder
 * @returns {Promise<{ texts: Map<string, { path: string, text: string }>, problems: string[] }>}
 */
export async function readAnnotatedTexts(gold, realworld, unpacked) {
  await unpack(Object.values(gold.sources), realworld, unpacked);
  /** @type {Map<string, { path: string, text: string }>} */
  const texts = new Map();
  /** @type {string[]} */
  const problems = [];
  for (const [doc, { path: source, sha256 }] of Object.entries(gold.sources)) {
    const [, member] = source.split('!/');
    const path = member === undefined ? join(realworld, source) : join(unpacked, member);
    if (!existsSync(path)) {
      problems.push(`${doc}: 没有该文件 not there: ${path}`);
      continue;
    }
    const bytes = readFileSync(path);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found === sha256) texts.set(doc, { path, text: bytes.toString('utf8') });
    else problems.push(`${doc}: 与标注时的文件不同 not the annotated file: ${path}`);
  }
  return { texts, problems };
}

/**
 * Rows whose quote is not the text at their offsets.
 * @param {RealworldGold} gold
 * @param {Map<string, { path: string, text: string }>} texts
 */
export function misplacedRows({ elements, obligations }, texts) {
  return [...elements, ...obligations].filter(({ doc, quote, start, end }) => {
    const text = texts.get(doc)?.text;
    return text !== undefined && text.slice(start, end).slice(0, longestQuote) !== quote;
  });
}

/**
 * @param {readonly AnnotatedSource[]} sources
 * @param {string} realworld
 * @param {string} target
 */
async function unpack(sources, realworld, target) {
  /** @type {Map<string, string[]>} */
  const members = new Map();
  for (const { path } of sources) {
    const [archive = '', member] = path.split('!/');
    if (member !== undefined) members.set(archive, [...(members.get(archive) ?? []), member]);
  }
  for (const [archive, names] of members) {
    const file = join(realworld, archive);
    // a member that does not come out is named afterwards, with the other files that are missing
    if (existsSync(file)) await runCommand('tar', ['-xzf', file, '-C', target, ...names]);
  }
}
