import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { ObligationLink } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ElementId } from '../model/ids.ts';
import type { ObligationLinkReport, ObligationPlace } from './contract/obligation-contract.ts';

/** Links of duties as the headless command prints them, then the duties that stand alone: LEFT's, then RIGHT's. */
export const obligationLinksReport = (
  links: readonly ObligationLink[],
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): readonly ObligationLinkReport[] => {
  const left = placesOf(reviewed);
  const right = placesOf(superior);
  const known = (places: ReadonlyMap<ElementId, ObligationPlace>, ids: readonly ElementId[]) =>
    ids.flatMap((id) => places.get(id) ?? []);
  const alone = (
    places: ReadonlyMap<ElementId, ObligationPlace>,
    linked: readonly ElementId[],
  ): readonly ObligationPlace[] => {
    const taken = new Set(linked);
    return [...places.values()].filter(({ id }) => !taken.has(id));
  };
  return [
    ...links.map((link): ObligationLinkReport => ({
      left: known(left, link.reviewed),
      right: known(right, link.superior),
      relation: link.relation,
      score: link.score,
      confidence: link.confidence,
      moved: link.moved,
      why: link.why,
    })),
    ...alone(
      left,
      links.flatMap((link) => link.reviewed),
    ).map((place): ObligationLinkReport => ({ ...ALONE, relation: 'left_only', left: [place], right: [] })),
    ...alone(
      right,
      links.flatMap((link) => link.superior),
    ).map((place): ObligationLinkReport => ({ ...ALONE, relation: 'right_only', left: [], right: [place] })),
  ];
};

const ALONE = { score: 0, confidence: 0, moved: false, why: null } as const;

/** The duties in clauses, by id, in reading order. */
const placesOf = (analyzed: AnalyzedDocument): ReadonlyMap<ElementId, ObligationPlace> => {
  const mapping = canonicalMapping(analyzed.document.canonical);
  return new Map(
    analyzed.elements
      .flatMap((element) => (element.type === 'obligation' && element.clause !== null ? [element] : []))
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ id, span }) => {
        const { start, end } = mapping.toSource(span);
        return [id, { id, start, end }] as const;
      }),
  );
};
