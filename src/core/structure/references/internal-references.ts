import type { Section } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import type { InternalReference, ReferencedPart } from '../../model/reference.ts';
import { canonicalSpan, contains, textAt, type CanonicalSpan } from '../../model/span.ts';
import {
  outlinePlaces,
  referencedPart,
  WHOLE_DOCUMENT,
  type OutlinePlaces,
  type Place,
} from './outline-places.ts';
import { readPartPaths, type PartPath, type PathStep } from './reference-path.ts';
import { REFERENCE_RULES, type ReferenceBase, type ReferenceRule } from './reference-rules.ts';

/** Titles of documents whose articles are those of the text that they change: 关于修改《…》的决定. */
const AMENDS = /(?:修改|修正|修订|废止)[^\n]*决定|修正案/;

/** What one rule found: the words of its pattern, and the paths behind them. */
interface Found {
  readonly rule: ReferenceRule;
  readonly base: ReferenceBase;
  readonly span: CanonicalSpan;
  readonly paths: readonly PartPath[];
  readonly end: number;
}

/**
 * The places at which a document refers to a part of itself, in order: 本办法第三条, 前款, 第十条至第十二条. Articles
 * of other documents are left out: they go with the citation of the document.
 *
 * @param areas - where to look: the document's own text without letter and annexes
 */
export const internalReferences = (
  text: string,
  title: string | null,
  sections: readonly Section[],
  areas: readonly CanonicalSpan[],
): readonly InternalReference[] => {
  if (title !== null && AMENDS.test(title)) return [];
  const places = outlinePlaces(sections);
  const labels = labelStarts(sections);
  const references: InternalReference[] = [];
  let consumed = 0;
  let otherEnd = -1;
  let named: Named | null = null;
  const candidates = foundIn(text).filter(
    ({ span }) => !labels.has(span.start) && areas.some((area) => contains(area, span)),
  );
  for (const found of candidates) {
    const { base, span, end } = found;
    const here = places.at(span.start);
    if (span.start < consumed || !mayStandAt(here, found.rule)) continue;
    consumed = end;
    if (base.kind === 'other' || (base.kind === 'unnamed' && isSameSentence(text, otherEnd, span.start))) {
      otherEnd = end;
      continue;
    }
    references.push(...resolved(text, found, places, here, named));
    named = namedArticle(found, places, here) ?? named;
  }
  return references;
};

/** An article, and the place that named it. */
interface Named {
  readonly by: Place;
  readonly article: Place;
}

/** From where 第二款 alone counts: from the article that the same paragraph has named before; in an item only so. */
const unnamedStarts = (here: Place, named: Named | null): readonly Place[] => {
  const isNear = named?.by.clause === here.clause && named.by.paragraph === here.paragraph;
  if (named === null || !isNear) return [here];
  return here.items.length > 0 ? [named.article] : [here, named.article];
};

const mayStandAt = ({ clause }: Place, { isOfStatutes }: ReferenceRule): boolean =>
  !isOfStatutes || clause?.label?.endsWith('条') === true;

const isSameSentence = (text: string, before: number, at: number): boolean =>
  before >= 0 && !/[。；\n]/.test(text.slice(before, at));

const namedArticle = ({ base, paths }: Found, places: OutlinePlaces, here: Place): Named | null => {
  const steps = paths.at(-1)?.steps.filter(({ unit }) => unit === 'article') ?? [];
  if (base.kind !== 'document' || steps.length === 0) return null;
  const article = places.below(WHOLE_DOCUMENT, steps);
  return article === null ? null : { by: here, article };
};

/** Where labels of the outline stand: they are no references. */
const labelStarts = (sections: readonly Section[]): ReadonlySet<number> =>
  new Set(
    sections.flatMap(({ span, clauses }) => [
      span.start,
      ...clauses.flatMap((clause) => [clause.span.start, ...clause.items.map((item) => item.span.start)]),
    ]),
  );

/** All that the rules find, in order; where two begin at one place the earlier rule comes first. */
const foundIn = (text: string): readonly Found[] =>
  REFERENCE_RULES.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern)).flatMap((match) => read(text, rule, match)),
  ).sort((a, b) => a.span.start - b.span.start);

const read = (text: string, rule: ReferenceRule, match: RegExpExecArray): readonly Found[] => {
  const base = rule.production(match);
  const pathStart = match.index + match[0].length;
  const paths = readPartPaths(text, pathStart);
  const end = paths.at(-1)?.end ?? pathStart;
  if (base === null || (rule.path === 'required' && paths.length === 0)) return [];
  if (rule.before?.test(text.slice(end, end + 10)) === false) return [];
  return [{ rule, base, span: canonicalSpan(match.index, pathStart), paths, end }];
};

const resolved = (
  text: string,
  { rule, base, span, paths }: Found,
  places: OutlinePlaces,
  here: Place,
  named: Named | null,
): readonly InternalReference[] => {
  const { from, to } = basePlaces(base, places, here);
  const part = (steps: readonly PathStep[]): ReferencedPart | null => {
    if (from === null || to !== null) return null;
    const starts = base.kind === 'here' ? unnamedStarts(from, named) : [from];
    const [place, other] = starts.flatMap((start) => places.below(start, steps) ?? []);
    return place === undefined || other !== undefined ? null : referencedPart(place);
  };
  const reference = (
    place: CanonicalSpan,
    target: ReferencedPart | null,
    through: ReferencedPart | null,
  ): InternalReference => ({
    kind: 'internal',
    printed: textAt(text, place),
    span: place,
    rule: ruleId(rule.id),
    target,
    through,
  });
  if (paths.length === 0) return [reference(span, from && referencedPart(from), to && referencedPart(to))];
  return paths.map(({ start, end, steps, through }, at) =>
    reference(canonicalSpan(at === 0 ? span.start : start, end), part(steps), through && part(through)),
  );
};

/** The place from which the path goes down; for 前两款 the first and the last one. */
const basePlaces = (
  base: ReferenceBase,
  places: OutlinePlaces,
  here: Place,
): { readonly from: Place | null; readonly to: Place | null } => {
  switch (base.kind) {
    case 'document':
    case 'unnamed':
      return { from: WHOLE_DOCUMENT, to: null };
    case 'here':
      return { from: here, to: null };
    case 'this':
      return { from: places.holding(here, base.unit), to: null };
    case 'preceding': {
      const from = places.before(here, base.unit, base.count);
      return { from, to: base.count === 1 || from === null ? null : places.before(here, base.unit, 1) };
    }
    case 'other':
      return { from: null, to: null };
  }
};
