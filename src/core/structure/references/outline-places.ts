import type { Clause, Item, Section } from '../../model/document.ts';
import type { ReferencedPart } from '../../model/reference.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { numeralValue } from '../numbering/numeral.ts';
import { readLabel } from '../numbering/read-label.ts';
import type { PartUnit, PathStep } from './reference-path.ts';

/** A place in the outline, as far down as it is known. */
export interface Place {
  readonly section: Section | null;
  readonly clause: Clause | null;
  /** Index among the clause's paragraphs. */
  readonly paragraph: number | null;
  /** From outer to inner. */
  readonly items: readonly Item[];
}

export const WHOLE_DOCUMENT: Place = { section: null, clause: null, paragraph: null, items: [] };

/** Finds parts of one document; each look-up is null where there is no such part, or more than one. */
export interface OutlinePlaces {
  /** Where an offset of the canonical text lies; the whole document where it lies in no clause. */
  readonly at: (offset: number) => Place;
  /** The part of this unit that holds a place. */
  readonly holding: (place: Place, unit: PartUnit) => Place | null;
  /** The part that stands `count` parts of this unit before a place: 前条, 前款, 前项. */
  readonly before: (place: Place, unit: PartUnit, count: number) => Place | null;
  /** Down from a place, step by step. */
  readonly below: (place: Place, steps: readonly PathStep[]) => Place | null;
}

const SECTION_STYLES: Readonly<Partial<Record<PartUnit, readonly NumberingStyle[]>>> = {
  part: ['part', 'han_comma'],
  chapter: ['chapter'],
  subchapter: ['subchapter'],
};

export const outlinePlaces = (sections: readonly Section[]): OutlinePlaces => {
  const clauses = sections.flatMap((section) =>
    section.clauses.map((clause): Place => ({ ...WHOLE_DOCUMENT, section, clause })),
  );
  const below = (place: Place, steps: readonly PathStep[]): Place | null =>
    steps.reduce<Place | null>(
      (at, step) => (at === null ? null : stepDown(sections, clauses, at, step)),
      place,
    );
  return {
    at: (offset) => placeAt(clauses, offset),
    holding: (place, unit) => holding(sections, place, unit),
    before: (place, unit, count) => before(clauses, place, unit, count),
    below,
  };
};

const placeAt = (clauses: readonly Place[], offset: number): Place => {
  const place = clauses.find(({ clause }) => clause !== null && holds(clause, offset));
  const clause = place?.clause ?? null;
  if (place === undefined || clause === null) return WHOLE_DOCUMENT;
  const paragraph = ownParagraphs(clause).findLast(
    (at) => (clause.paragraphs[at]?.start ?? Infinity) <= offset,
  );
  return { ...place, paragraph: paragraph ?? null, items: itemsAt(clause.items, offset) };
};

const holds = ({ span }: Pick<Clause, 'span'>, offset: number): boolean =>
  span.start <= offset && offset < span.end;

const itemsAt = (items: readonly Item[], offset: number): readonly Item[] => {
  const item = items.find((entry) => holds(entry, offset));
  return item === undefined ? [] : [item, ...itemsAt(item.items, offset)];
};

/** The paragraphs that are 款: outside statutes an item may stand in a paragraph of its own, which is none. */
const ownParagraphs = ({ paragraphs, items }: Clause): readonly number[] => {
  const itemStarts = new Set(items.map(({ span }) => span.start));
  return paragraphs.flatMap(({ start }, at) => (at === 0 || !itemStarts.has(start) ? [at] : []));
};

const holding = (sections: readonly Section[], place: Place, unit: PartUnit): Place | null => {
  if (unit === 'article') return place.clause === null ? null : { ...place, paragraph: null, items: [] };
  if (unit === 'paragraph') return place.paragraph === null ? null : { ...place, items: [] };
  const own = place.section === null ? -1 : sections.indexOf(place.section);
  const section = sections.slice(0, own + 1).findLast(({ label }) => isOfUnit(label, unit));
  return section === undefined ? null : { ...WHOLE_DOCUMENT, section };
};

const isOfUnit = (label: string | null, unit: PartUnit): boolean => {
  const style = label === null ? undefined : readLabel(label)?.style;
  return style !== undefined && (SECTION_STYLES[unit]?.includes(style) ?? false);
};

const before = (clauses: readonly Place[], place: Place, unit: PartUnit, count: number): Place | null => {
  const { clause } = place;
  if (clause === null) return null;
  if (unit === 'article') return articleBefore(clauses, clause, count);
  if (unit === 'paragraph') {
    const own = ownParagraphs(clause);
    const paragraph = own[own.indexOf(place.paragraph ?? -1) - count];
    return paragraph === undefined ? null : { ...place, paragraph, items: [] };
  }
  const [item] = place.items;
  const earlier = item === undefined ? undefined : clause.items[clause.items.indexOf(item) - count];
  return unit !== 'item' || earlier === undefined ? null : { ...place, items: [earlier] };
};

const articleBefore = (clauses: readonly Place[], clause: Clause, count: number): Place | null => {
  const numbered = clauses.filter((other) => other.clause?.label !== null);
  const at = numbered.findIndex((other) => other.clause === clause);
  return at < 0 ? null : (numbered[at - count] ?? null);
};

const stepDown = (
  sections: readonly Section[],
  clauses: readonly Place[],
  place: Place,
  step: PathStep,
): Place | null => {
  switch (step.unit) {
    case 'part':
    case 'chapter':
    case 'subchapter':
      return sectionBelow(sectionsIn(sections, place), step);
    case 'article':
      return only(articles(clauses, sectionsIn(sections, place), step));
    case 'paragraph':
      return paragraphBelow(place, step);
    case 'item':
    case 'subitem':
      return itemBelow(place, step);
  }
};

const sectionBelow = (sections: readonly Section[], { unit, value }: PathStep): Place | null => {
  const section = only(sections.filter(({ label }) => isOfUnit(label, unit) && valueOf(label) === value));
  return section === null ? null : { ...WHOLE_DOCUMENT, section };
};

const paragraphBelow = (place: Place, { value }: PathStep): Place | null => {
  const paragraph = place.clause === null ? undefined : ownParagraphs(place.clause)[value - 1];
  return paragraph === undefined ? null : { ...place, paragraph, items: [] };
};

const itemBelow = (place: Place, step: PathStep): Place | null => {
  const isInner = step.unit === 'subitem';
  const item = itemOf(isInner ? (place.items[0]?.items ?? []) : itemsIn(place), step);
  if (item === null) return null;
  return {
    ...place,
    paragraph: place.paragraph ?? item.paragraph,
    items: isInner ? [...place.items, item] : [item],
  };
};

const only = <Part>([first, ...more]: readonly Part[]): Part | null =>
  first === undefined || more.length > 0 ? null : first;

const valueOf = (label: string | null): number | null =>
  label === null ? null : (readLabel(label)?.value ?? null);

/** All sections, or a place's own with those of lower rank below it: 第二章 with its 节. */
const sectionsIn = (sections: readonly Section[], { section }: Place): readonly Section[] => {
  if (section === null) return sections;
  const from = sections.indexOf(section) + 1;
  const rank = rankOf(section);
  const rest = sections.slice(from);
  const end = rest.findIndex((other) => rankOf(other) <= rank);
  return [section, ...(end < 0 ? rest : rest.slice(0, end))];
};

const rankOf = ({ label }: Section): number => (label === null ? 0 : (readLabel(label)?.rank ?? 0));

/** Clauses 第X条; in a document without them those that are numbered otherwise, 本意见第（四）条. */
const articles = (
  clauses: readonly Place[],
  sections: readonly Section[],
  { value, inserted }: PathStep,
): readonly Place[] => {
  const inside = clauses.filter(({ section }) => section !== null && sections.includes(section));
  const isArticle = ({ clause }: Place) => clause?.label?.startsWith('第') === true;
  const numbered = clauses.some(isArticle) ? inside.filter(isArticle) : inside;
  return numbered.filter(
    ({ clause }) => valueOf(clause?.label ?? null) === value && insertedOf(clause?.label ?? '') === inserted,
  );
};

/** 二 of 第十条之二. */
const insertedOf = (label: string): number =>
  numeralValue(/之([一二三四五六七八九十]+)$/.exec(label)?.[1] ?? '') ?? 0;

const itemsIn = ({ clause, paragraph }: Place): readonly Item[] => {
  if (clause === null) return [];
  if (paragraph === null) return clause.items;
  const next = ownParagraphs(clause).find((at) => at > paragraph) ?? Infinity;
  return clause.items.filter((item) => item.paragraph >= paragraph && item.paragraph < next);
};

/** The item of a number; （一） before 1. where both stand in one paragraph. */
const itemOf = (items: readonly Item[], { value }: PathStep): Item | null => {
  const labelled = items.flatMap((item) => {
    const label = readLabel(item.label);
    return label?.value === value ? [{ item, rank: label.rank }] : [];
  });
  const highest = Math.min(...labelled.map(({ rank }) => rank));
  return only(labelled.filter(({ rank }) => rank === highest))?.item ?? null;
};

export const referencedPart = ({ section, clause, paragraph, items }: Place): ReferencedPart => ({
  section: section?.label ?? null,
  label: clause?.label ?? null,
  paragraph,
  item: items.length === 0 ? null : items.map(({ label }) => label).join(''),
});
