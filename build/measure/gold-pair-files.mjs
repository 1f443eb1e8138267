// The sets of annotated pairs of documents: test/gold-pairs/README.md says what is in them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realworldFolder } from './realworld-folder.mjs';
import { projectRoot } from '../setup/project-paths.mjs';

/** A row of clauses.jsonl. @typedef {{ pair: string, left: string, right: string[], minor: string[] }} ClauseRow */

/** @param {string} set */
export function goldPairFolder(set) {
  return join(projectRoot, 'test', 'gold-pairs', set);
}

/**
 * The JSON values of a file, one a line.
 * @param {string} file
 * @returns {any[]}
 */
export function rowsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/**
 * The documents of a set by name, as absolute paths; null where one is not there or not the annotated one.
 * @param {string} set
 * @returns {Record<string, string> | null}
 */
export function goldPairFiles(set) {
  /** @type {Record<string, { path: string, sha256: string }>} */
  const sources = JSON.parse(readFileSync(join(goldPairFolder(set), 'sources.json'), 'utf8'));
  /** @type {Record<string, string>} */
  const places = {};
  for (const [name, { path, sha256 }] of Object.entries(sources)) {
    const root = path.startsWith('corpus/') ? projectRoot : realworldFolder;
    if (root === null) return null;
    const file = join(root, path);
    const [bare = file] = file.split('#');
    if (!existsSync(bare)) return null;
    if (createHash('sha256').update(readFileSync(bare)).digest('hex') !== sha256) return null;
    places[name] = file;
  }
  return places;
}

/**
 * `二、（四）` as `二/四`, `（四）` as `/四`.
 * @param {string} reference
 */
export function clauseName(reference) {
  const [, section = '', label = reference] = /^(.+?、|第.+?[章编节分])?(.+)$/.exec(reference) ?? [];
  return `${bare(section)}/${bare(label)}`;
}

/** @param {string} text */
function bare(text) {
  return text.replace(/[()（）、.\s]/g, '');
}

/**
 * The same clause; a reference leaves its section out where labels run on through the document.
 * @param {string} a
 * @param {string} b
 */
export function isSameClause(a, b) {
  const [sectionA, labelA] = a.split('/');
  const [sectionB, labelB] = b.split('/');
  return labelA === labelB && (sectionA === '' || sectionB === '' || sectionA === sectionB);
}
