import type { ListDefinition, ListDefinitions, ListLevel } from '../numbering/list-definition.ts';
import { attributeOf, childAt, elementsOf, type XmlElement } from '../xml/parse-xml.ts';

const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  attributeOf(childAt(element, ...path), 'val');

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? '1');

/** Newer formats stand in an AlternateContent: its choice first, else its fallback. */
const formatOf = (level: XmlElement): string => {
  const choice = childAt(level, 'AlternateContent', 'Choice', 'numFmt');
  if (attributeOf(choice, 'val') === 'custom') {
    const pattern = attributeOf(choice, 'format') ?? '';
    if (pattern.startsWith('0')) return 'decimalZero';
  }
  return (
    valueAt(level, 'numFmt') ??
    valueAt(level, 'AlternateContent', 'Fallback', 'numFmt') ??
    attributeOf(choice, 'val') ??
    'decimal'
  );
};

const readLevel = (level: XmlElement): ListLevel => {
  const suffix = valueAt(level, 'suff');
  const restart = valueAt(level, 'lvlRestart');
  return {
    start: Number(valueAt(level, 'start') ?? 0),
    format: formatOf(level),
    text: valueAt(level, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: isOn(childAt(level, 'isLgl')),
    restartAfter: restart === undefined ? null : Number(restart),
    paragraphStyle: valueAt(level, 'pStyle') ?? null,
  };
};

const readLevels = (parent: XmlElement): ReadonlyMap<number, ListLevel> =>
  new Map(
    elementsOf(parent, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), readLevel(level)]),
  );

/** Follows `numStyleLink`: a list that takes its levels from a numbering style. */
const abstractWithLevels = (
  abstracts: readonly XmlElement[],
  abstract: XmlElement | undefined,
): XmlElement | undefined => {
  const link = valueAt(abstract, 'numStyleLink');
  if (link === undefined) return abstract;
  return abstracts.find((candidate) => valueAt(candidate, 'styleLink') === link) ?? abstract;
};

/** Reads the numbering part of a document. */
export const readListDefinitions = (numbering: XmlElement | null): ListDefinitions => {
  if (numbering === null) return new Map();
  const abstracts = elementsOf(numbering, 'abstractNum');
  const definitions = elementsOf(numbering, 'num').map((num): readonly [string, ListDefinition] => {
    const wanted = valueAt(num, 'abstractNumId');
    const abstract = abstractWithLevels(
      abstracts,
      abstracts.find((candidate) => attributeOf(candidate, 'abstractNumId') === wanted),
    );
    const levels = new Map(abstract === undefined ? [] : readLevels(abstract));
    const startOverrides = new Map<number, number>();
    for (const override of elementsOf(num, 'lvlOverride')) {
      const at = Number(attributeOf(override, 'ilvl') ?? 0);
      const [replaced] = elementsOf(override, 'lvl');
      if (replaced !== undefined) levels.set(at, readLevel(replaced));
      const start = valueAt(override, 'startOverride');
      if (start !== undefined) startOverrides.set(at, Number(start));
    }
    const abstractId = attributeOf(abstract, 'abstractNumId') ?? wanted ?? '';
    return [attributeOf(num, 'numId') ?? '', { abstractId, levels, startOverrides }];
  });
  return new Map(definitions);
};
