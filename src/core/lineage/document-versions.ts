import { groupedBy } from '../model/grouped-by.ts';
import type { CitingDocument, DocumentVersions, LineageDocument } from '../model/lineage.ts';
import { comparableName, splitIssuer } from './comparable-name.ts';

/** Characters of a shingle: long enough that unrelated policy texts share few. */
const SHINGLE_LENGTH = 5;
/** Share of common shingles (Jaccard) from which two texts of one title are versions; drafts differ a good deal. */
const MIN_VERSION_SIMILARITY = 0.4;
/** From here on the texts differ in print only: the same document saved twice. */
const MIN_COPY_SIMILARITY = 0.97;
/** More texts of one title than this are compared with the first ones only. */
const MAX_GROUP = 40;

const shingles = (text: string): ReadonlySet<string> => {
  const plain = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE_LENGTH <= plain.length; at += 1)
    found.add(plain.slice(at, at + SHINGLE_LENGTH));
  return found;
};

/** Jaccard similarity of two sets, 0..1 (Broder, On the resemblance and containment of documents, 1997). */
const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/**
 * Documents of one title (issuer and draft marks aside) whose texts are alike: the draft and its final form, a copy
 * saved again. Documents of the same title from other places have other texts.
 */
export const documentVersions = (documents: readonly LineageDocument[]): readonly DocumentVersions[] =>
  titleGroups(documents).flatMap((group) => versionsIn(group));

/** Documents that may be versions of one another as far as title and place tell: whose texts have to be looked at. */
export const versionCandidates = <Document extends CitingDocument>(
  documents: readonly Document[],
): readonly Document[] =>
  titleGroups(documents).flatMap((group) =>
    group.filter((one) => group.some((other) => other !== one && samePlace(one, other))),
  );

/** Documents of one title, issuer and draft marks aside, where there are several. */
const titleGroups = <Document extends CitingDocument>(
  documents: readonly Document[],
): readonly (readonly Document[])[] => {
  const groups = groupedBy(documents, ({ title }) =>
    title === null ? [] : [splitIssuer(comparableName(title)).rest],
  );
  return [...groups.values()].filter(({ length }) => length > 1);
};

const versionsIn = (group: readonly LineageDocument[]): readonly DocumentVersions[] => {
  const known = new Map<LineageDocument, ReadonlySet<string>>();
  const shinglesOf = (document: LineageDocument): ReadonlySet<string> => {
    const found = known.get(document) ?? shingles(document.text);
    known.set(document, found);
    return found;
  };
  const compared = group.slice(0, MAX_GROUP);
  return compared.flatMap((one, at) =>
    compared.slice(at + 1).flatMap((other): readonly DocumentVersions[] => {
      // Documents of one policy bear the same title in every place: few texts have to be looked at.
      if (!samePlace(one, other)) return [];
      const alike = similarity(shinglesOf(one), shinglesOf(other));
      if (alike < MIN_VERSION_SIMILARITY) return [];
      const isDraft = one.isDraft !== other.isDraft;
      const kind = isDraft ? 'draft' : alike >= MIN_COPY_SIMILARITY ? 'copy' : 'version';
      return [
        {
          documents: [one.id, other.id],
          kind,
          similarity: Math.round(alike * 1000) / 1000,
        },
      ];
    }),
  );
};

/** Neighbouring counties copy each other's measures: documents of two places are never versions of one. */
const samePlace = (one: CitingDocument, other: CitingDocument): boolean =>
  one.region.length === 0 || other.region.length === 0 || one.region.join('/') === other.region.join('/');
