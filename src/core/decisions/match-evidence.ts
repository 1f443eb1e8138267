import { DOCUMENT_SIDES } from '../model/document-side.ts';
import type { FindingKind } from '../model/finding.ts';
import type { FindingId } from '../model/ids.ts';
import type { FindingEvidence, Likeness } from '../model/review.ts';
import type { SourceSpan } from '../model/span.ts';
import { locateAnchor } from './locate-anchor.ts';

/** The source texts of a comparison. */
export interface ReviewedTexts {
  readonly superior: string;
  readonly reviewed: string;
}

/** What of a finding decides whether a decision is about it. */
export interface JudgeableFinding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly also: readonly FindingKind[];
  readonly superior: SourceSpan | null;
  readonly reviewed: SourceSpan | null;
  readonly likeness: Likeness;
}

/** Evidence in the texts as they are now, or why it has no place there. */
export type LocatedEvidence =
  | {
      readonly kind: 'placed';
      readonly superior: SourceSpan | null;
      readonly reviewed: SourceSpan | null;
    }
  | { readonly kind: 'lost' | 'ambiguous' };

/** Both sides have to be found: half of a finding's evidence may be about something else by now. */
export const locateEvidence = (
  { superior, reviewed }: Pick<FindingEvidence, 'superior' | 'reviewed'>,
  texts: ReviewedTexts,
): LocatedEvidence => {
  const above = superior === null ? null : locateAnchor(texts.superior, superior);
  const below = reviewed === null ? null : locateAnchor(texts.reviewed, reviewed);
  for (const side of [above, below]) if (side !== null && side.kind !== 'placed') return { kind: side.kind };
  return {
    kind: 'placed',
    superior: above?.kind === 'placed' ? above.span : null,
    reviewed: below?.kind === 'placed' ? below.span : null,
  };
};

/** Shared part of two ranges, 0..1 of what they cover together. */
const sharedPart = (a: SourceSpan, b: SourceSpan): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** How well a finding stands where the evidence stands; 0 where it does not. */
const fit = (
  finding: JudgeableFinding,
  place: Extract<LocatedEvidence, { readonly kind: 'placed' }>,
): number => {
  let total = 0;
  for (const side of DOCUMENT_SIDES) {
    const [there, here] = [place[side], finding[side]];
    if (there === null || here === null) continue;
    const shared = sharedPart(there, here);
    if (shared === 0) return 0;
    total += shared;
  }
  return total;
};

/**
 * The findings that evidence is about: of its kind, standing where it stands, best of all those that do. Rules
 * that quote a little more or less than before still lead to the same finding. Two findings of one kind with the
 * very same quotes cannot be told apart, so that what is decided holds for both.
 */
export const findingsAtEvidence = <Finding extends JudgeableFinding>(
  kind: FindingKind,
  place: Extract<LocatedEvidence, { readonly kind: 'placed' }>,
  findings: readonly Finding[],
): readonly Finding[] => {
  for (const isOfKind of [
    (finding: Finding) => finding.kind === kind,
    (finding: Finding) => finding.also.includes(kind),
  ]) {
    const fits = findings.filter(isOfKind).map((finding) => ({ finding, fit: fit(finding, place) }));
    const best = Math.max(0, ...fits.map((entry) => entry.fit));
    if (best > 0) return fits.filter((entry) => entry.fit === best).map(({ finding }) => finding);
  }
  return [];
};
