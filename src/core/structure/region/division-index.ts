import { groupedBy } from '../../model/grouped-by.ts';
import { DIVISIONS } from './divisions.ts';
import { FORMER_NAMES } from './former-names.ts';

/** Names from the province down, e.g. `['江苏省', '无锡市', '锡山区']`. */
export type DivisionPath = readonly string[];

const CLASS_WORD = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|地区|盟|县|区|旗)$/;

/** A division's name without its class word: 常州, 内蒙古, 武进; names of two characters stay whole. */
export const shortName = (name: string): string => (name.length > 2 ? name.replace(CLASS_WORD, '') : name);

const divisionPaths = (): readonly DivisionPath[] =>
  DIVISIONS.flatMap((line) => {
    const [province = '', ...cities] = line.split('|');
    return [
      [province],
      ...cities.flatMap((part) => {
        const [city = '', counties = ''] = part.split(':');
        const above = city === '' ? [province] : [province, city];
        return [
          ...(city === '' ? [] : [above]),
          ...counties
            .split(' ')
            .filter(Boolean)
            .map((name) => [...above, name]),
        ];
      }),
    ];
  });

const nameOf = (path: DivisionPath): string => path.at(-1) ?? '';

type DivisionsByName = ReadonlyMap<string, readonly DivisionPath[]>;

interface DivisionIndex {
  /** Former names among them. */
  readonly byName: DivisionsByName;
  readonly byShortName: DivisionsByName;
  /** The lengths of the names that begin with a character, longest first: most places of a text begin none. */
  readonly lengthsByFirst: ReadonlyMap<string, readonly number[]>;
}

const makeIndex = (): DivisionIndex => {
  const paths = divisionPaths();
  const formerNames = groupedBy(FORMER_NAMES, ([, above, present]) => [`${above} ${present}`]);
  const byName = groupedBy(paths, (path) => [
    nameOf(path),
    ...(formerNames.get(`${path.at(-2) ?? ''} ${nameOf(path)}`) ?? []).map(([former]) => former),
  ]);
  const namesByFirst = groupedBy(byName.keys(), (name) => [name.charAt(0)]);
  return {
    byName,
    byShortName: groupedBy(paths, (path) => [shortName(nameOf(path))]),
    lengthsByFirst: new Map(
      [...namesByFirst].map(([first, names]) => [
        first,
        [...new Set(names.map(({ length }) => length))].sort((a, b) => b - a),
      ]),
    ),
  };
};

let made: DivisionIndex | null = null;
/** Made when a place is first looked for: the window's first picture does without. */
const divisionIndex = (): DivisionIndex => (made ??= makeIndex());

/** The divisions that a short name can mean: 常州, but also 朝阳 of two provinces. */
export const divisionsCalled = (short: string): readonly DivisionPath[] =>
  divisionIndex().byShortName.get(short) ?? [];

/** A division named in a text. Counties of the same name in different cities give several paths. */
export interface NamedDivision {
  readonly name: string;
  readonly paths: readonly DivisionPath[];
}

/** The divisions that a text names in full (海淀区, not 海淀), in order; of overlapping names the longest. */
export const namedDivisions = (text: string): readonly NamedDivision[] => {
  const { byName, lengthsByFirst } = divisionIndex();
  const found: NamedDivision[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const length of lengthsByFirst.get(text.charAt(at)) ?? []) {
      const name = text.slice(at, at + length);
      const paths = byName.get(name);
      if (paths === undefined) continue;
      found.push({ name, paths });
      at += length - 1;
      break;
    }
  }
  return found;
};
