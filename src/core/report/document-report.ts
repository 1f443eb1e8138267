import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { ResolveCitation } from '../lineage/resolve-citation.ts';
import type { BlockKind, Item, PolicyDocument } from '../model/document.ts';
import type { Resolution } from '../model/lineage.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import { guessedClauses } from '../structure/guessed-clauses.ts';
import type {
  CitationReport,
  DocumentReport,
  ItemReport,
  PassageReport,
  ReferenceReport,
} from './contract/contract.ts';
import { documentHead } from './document-head.ts';

/**
 * The contract's JSON for one document, with offsets into the source text.
 *
 * @param resolve - the document of the library that a citation names, if it is there
 */
export const documentReport = (
  document: PolicyDocument,
  resolve: ResolveCitation = () => ({ kind: 'missing' }),
): DocumentReport => {
  const { text } = document.canonical;
  const mapping = canonicalMapping(document.canonical);
  const passage = (span: CanonicalSpan): PassageReport => {
    const { start, end } = mapping.toSource(span);
    return { start, end, text: textAt(text, span) };
  };
  const offsets = (span: CanonicalSpan) => {
    const { start, end } = mapping.toSource(span);
    return { start, end };
  };
  const item = (entry: Item): ItemReport => ({
    label: entry.label,
    ...passage(entry.span),
    paragraph: entry.paragraph,
    items: entry.items.map(item),
  });
  const guessed = guessedClauses(document);
  const block = (kind: BlockKind): PassageReport | null => joined(document, kind, passage);
  return {
    ...documentHead(document),
    furtherNumbers: document.furtherNumbers,
    ...document.validity,
    notes: document.source.notes,
    cover:
      document.cover === null
        ? null
        : {
            title: document.cover.title,
            docNumber: document.cover.docNumber,
            issuers: document.cover.issuers,
            issued: document.cover.issued,
            ...passage(document.cover.span),
          },
    cites: document.cites.map((cite): CitationReport => {
      const { title, docNumber, printed, shortName, role, damaged, span } = cite;
      return {
        title,
        docNumber,
        printed,
        shortName,
        role,
        damaged,
        ...offsets(span),
        ...resolvedTo(resolve(cite, document)),
      };
    }),
    references: document.references.map(({ span, ...reference }): ReferenceReport =>
      reference.kind === 'internal'
        ? { ...reference, ...offsets(span) }
        : {
            ...reference,
            ...offsets(span),
            // by its number only: there is no title
            ...resolvedTo(resolve({ title: '', docNumber: reference.docNumber }, document)),
          },
    ),
    repairs: document.repairs.map(({ kind, source, before, after, certainty, rule }) => ({
      kind,
      start: source.start,
      end: source.end,
      before,
      after,
      certainty,
      rule,
    })),
    sections: document.sections.map((section) => ({
      label: section.label,
      heading: section.heading,
      ...offsets(section.span),
      clauses: section.clauses.map((clause) => ({
        label: clause.label,
        heading: clause.heading,
        text: clause.paragraphs.map((span) => textAt(text, span)).join('\n'),
        ...offsets(clause.span),
        paragraphs: clause.paragraphs.map(passage),
        items: clause.items.map(item),
        certainty: guessed.has(clause.id) ? 'probable' : 'sure',
      })),
    })),
    letterhead: block('letterhead'),
    addressees: block('addressees'),
    preamble: block('preamble'),
    closing: block('closing'),
    signature: block('signature'),
    distribution: block('distribution'),
    annexes: block('annexes'),
    furniture: document.repairs
      .filter(({ kind }) => kind === 'page_furniture')
      .map(({ source, before }) => ({ start: source.start, end: source.end, text: before })),
  };
};

const resolvedTo = (resolution: Resolution): Pick<CitationReport, 'resolved' | 'candidates'> => ({
  resolved: resolution.kind === 'found' ? resolution.document : null,
  candidates: resolution.kind === 'ambiguous' ? resolution.candidates : [],
});

/** All blocks of a kind as one passage, from the first to the last. */
const joined = (
  { blocks, canonical }: PolicyDocument,
  kind: BlockKind,
  passage: (span: CanonicalSpan) => PassageReport,
): PassageReport | null => {
  const mine = blocks.filter((block) => block.kind === kind);
  const first = mine[0];
  const last = mine.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = mine.map(({ span }) => textAt(canonical.text, span)).join('\n');
  return { start: passage(first.span).start, end: passage(last.span).end, text };
};
