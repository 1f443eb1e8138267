import { groupedBy } from '../../model/grouped-by.ts';
import { DIVISIONS } from './divisions.ts';
import { FORMER_NAMES } from './former-names.ts';

/** Names from the province down, e.g. `['江苏省', '无锡市', '锡山区']`. */
export type DivisionPath = readonly string[];

const entries: readonly DivisionPath[] = DIVISIONS.flatMap((line) => {
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

const formerNames = FORMER_NAMES.map(([former, above, present]) => ({
  former,
  path: entries.find((entry) => entry.at(-1) === present && entry.at(-2) === above),
}));

const nameOf = (path: DivisionPath): string => path.at(-1) ?? '';
const byName = groupedBy(entries, (path) => [
  nameOf(path),
  ...formerNames.flatMap((known) => (known.path === path ? [known.former] : [])),
]);

/** The lengths of the names that begin with a character, longest first: most places of a text begin none. */
const lengthsByFirst = new Map<string, readonly number[]>();
for (const name of byName.keys()) {
  const first = name.charAt(0);
  const lengths = new Set([...(lengthsByFirst.get(first) ?? []), name.length]);
  lengthsByFirst.set(
    first,
    [...lengths].sort((a, b) => b - a),
  );
}

const CLASS_WORD = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|地区|盟|县|区|旗)$/;

/** A division's name without its class word: 常州, 内蒙古, 武进; names of two characters stay whole. */
export const shortName = (name: string): string => (name.length > 2 ? name.replace(CLASS_WORD, '') : name);

const byShortName = groupedBy(entries, (path) => [shortName(nameOf(path))]);

/** The divisions that a short name can mean: 常州, but also 朝阳 of two provinces. */
export const divisionsCalled = (short: string): readonly DivisionPath[] => byShortName.get(short) ?? [];

/** A division named in a text. Counties of the same name in different cities give several paths. */
export interface NamedDivision {
  readonly name: string;
  readonly paths: readonly DivisionPath[];
}

/** The divisions that a text names in full (海淀区, not 海淀), in order; of overlapping names the longest. */
export const namedDivisions = (text: string): readonly NamedDivision[] => {
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
