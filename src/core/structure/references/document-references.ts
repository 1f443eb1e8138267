import type { PolicyDocument } from '../../model/document.ts';
import type { Reference } from '../../model/reference.ts';
import type { CanonicalSpan } from '../../model/span.ts';
import { internalReferences } from './internal-references.ts';
import { numberReferences } from './number-references.ts';

/** All references of a document to its own parts and, by number alone, to other documents; in order. */
export const documentReferences = (
  document: Pick<
    PolicyDocument,
    'canonical' | 'title' | 'docNumber' | 'furtherNumbers' | 'cover' | 'sections' | 'blocks'
  >,
): readonly Reference[] => {
  const { canonical, title, docNumber, furtherNumbers, cover, sections, blocks } = document;
  const areas: readonly CanonicalSpan[] = [
    ...blocks.filter(({ kind }) => kind === 'preamble' || kind === 'closing'),
    ...sections,
  ].map(({ span }) => span);
  const own = [docNumber, ...furtherNumbers, cover?.docNumber ?? null].flatMap((number) => number ?? []);
  return [
    ...internalReferences(canonical.text, title, sections, areas),
    ...numberReferences(canonical.text, own, areas),
  ].sort((a, b) => a.span.start - b.span.start);
};
