import { describe, expect, it } from 'vitest';
import { documentId, sha256 } from '../../../src/core/model/ids.ts';
import type { AdministrativeLevel } from '../../../src/core/model/document.ts';
import type { DocumentHead } from '../../../src/core/report/contract/contract.ts';
import { likelyPairs } from '../../../src/renderer/store/likely-pairs.ts';

const SOURCE = sha256('a'.repeat(64));

const head = (part: number, title: string | null, level: AdministrativeLevel | null): DocumentHead => ({
  id: documentId(SOURCE, part),
  source: { path: 'a.txt', part, format: 'txt', encoding: null, sha256: SOURCE },
  title,
  level,
  docNumber: null,
  kind: null,
  issuers: [],
  region: [],
  issued: null,
  effective: null,
  status: 'in_force',
});

const district = head(1, '武进区关于推进安全生产领域改革发展的实施办法', 'district');
const city = head(2, '常州市关于推进安全生产领域改革发展的实施意见', 'city');
const province = head(3, '江苏省关于推进安全生产领域改革发展的实施意见', 'province');
const otherCity = head(4, '东莞市关于推进安全生产领域改革发展的实施意见', 'city');
const waste = head(5, '浙江省生活垃圾管理条例', 'province');

const partsOf = (library: readonly DocumentHead[]) =>
  likelyPairs({ reviewed: district.id, superior: city.id }, library).map(
    ({ reviewed, superior }) => `${reviewed.slice(65)} < ${superior.slice(65)}`,
  );

describe('pairs that are likely to be opened next', () => {
  it('are first the same two the other way round', () => {
    expect(partsOf([district, city])).toEqual(['2 < 1']);
  });

  it('are then those with a document of a like title, a higher one as the superior', () => {
    expect(partsOf([waste, province, otherCity, city, district])).toEqual([
      '2 < 1',
      ...['1 < 4', '4 < 2'],
      ...['1 < 3', '3 < 2'],
      ...['1 < 5', '5 < 2'],
    ]);
  });

  it('are few however large the library is', () => {
    const many = Array.from({ length: 300 }, (_, at) => head(10 + at, `第${at}号通知`, null));
    expect(partsOf([district, city, province, ...many])).toHaveLength(17);
    expect(partsOf([...many, province, district, city]).slice(1, 3)).toEqual(['1 < 3', '3 < 2']);
  });

  it('are none where the open documents are no longer in the library', () => {
    expect(partsOf([city, province])).toEqual([]);
  });
});
