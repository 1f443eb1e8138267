import type { Lineage, LineageDocument } from '../model/lineage.ts';
import { citationTies } from './citation-ties.ts';
import { documentVersions } from './document-versions.ts';

/** The whole lineage of the documents at hand. */
export const buildLineage = (documents: readonly LineageDocument[]): Lineage => {
  const { edges, gaps } = citationTies(documents);
  return { edges, gaps, versions: documentVersions(documents) };
};
