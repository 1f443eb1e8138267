import { groupedBy } from '../model/grouped-by.ts';
import type { NamedDocument, Resolution } from '../model/lineage.ts';
import { placeOfName } from '../structure/metadata/level-and-region.ts';
import { comparableName, comparableNumber, issuedTitle, splitIssuer } from './comparable-name.ts';

/** Finds the document that a citation names. The citing document itself is never meant. */
export type ResolveCitation = (
  cited: { readonly title: string; readonly docNumber: string | null },
  citing: Pick<NamedDocument, 'id' | 'region'>,
) => Resolution;

const numbersOf = ({ docNumber, furtherNumbers }: NamedDocument): readonly string[] =>
  [...(docNumber === null ? [] : [docNumber]), ...furtherNumbers].map(comparableNumber);

const titlesOf = ({ title, coverTitle }: NamedDocument): readonly string[] =>
  [title, coverTitle].flatMap((name) => (name === null ? [] : [comparableName(name)]));

/** Year numbers tell documents apart; an order's number changes with each revision of one statute. */
const YEAR_NUMBER = /\[\d{4}\]/;

const mayBe = (document: NamedDocument, docNumber: string | null): boolean => {
  if (docNumber === null || !YEAR_NUMBER.test(comparableNumber(docNumber))) return true;
  const own = numbersOf(document).filter((number) => YEAR_NUMBER.test(number));
  return own.length === 0 || own.includes(comparableNumber(docNumber));
};

/** Whether a document is of the place that the citation's issuer names, or else stands above the citing one. */
const placeFits = (
  { level, region }: NamedDocument,
  issuer: string,
  citing: Pick<NamedDocument, 'region'>,
): boolean => {
  const named = issuer === '' ? null : placeOfName(issuer);
  if (named !== null && named.level !== null)
    return named.level === level && named.region.join('/') === region.join('/');
  if (region.length === 0) return level === 'central';
  return region.every((name, at) => citing.region[at] === name);
};

/**
 * Looks citations up among the documents at hand: by number (文号); where that fails by title, 试行 marks aside; then
 * by a title without its issuer on one side, or by the title that a notice issues. More than one document that
 * can be meant is `ambiguous`.
 */
export const resolveCitations = (documents: readonly NamedDocument[]): ResolveCitation => {
  const byNumber = groupedBy(documents, numbersOf);
  const byTitle = groupedBy(documents, titlesOf);
  const byRest = groupedBy(documents, (document) => titlesOf(document).map((name) => splitIssuer(name).rest));
  return ({ title, docNumber }, citing) => {
    const others = (found: readonly NamedDocument[] = []) => found.filter(({ id }) => id !== citing.id);
    const titled = (found: readonly NamedDocument[] | undefined) =>
      others(found).filter((document) => mayBe(document, docNumber));
    const name = comparableName(title);
    const { issuer, rest } = splitIssuer(name);
    const issued = issuedTitle(title);
    const isAbout = rest.startsWith('关于');
    const placed = (found: readonly NamedDocument[]) =>
      found.filter((document) => placeFits(document, issuer, citing));
    // 关于加快…的意见 is the title of many bodies' documents
    const exact = () => titled(byTitle.get(name));
    const steps: readonly (() => readonly NamedDocument[])[] = [
      () => (docNumber === null ? [] : others(byNumber.get(comparableNumber(docNumber)))),
      () => (isAbout && issuer === '' ? placed(exact()) : exact()),
      () =>
        placed(titled(isAbout ? byRest.get(rest) : [])).filter((document) =>
          titlesOf(document).some((own) => ['', issuer].includes(splitIssuer(own).issuer) || issuer === ''),
        ),
      () => (issued === null ? [] : titled(byTitle.get(comparableName(issued)))),
    ];
    for (const step of steps) {
      const [first, ...more] = new Set(step().map(({ id }) => id));
      if (first === undefined) continue;
      return more.length === 0
        ? { kind: 'found', document: first }
        : { kind: 'ambiguous', candidates: [first, ...more] };
    }
    return { kind: 'missing' };
  };
};
