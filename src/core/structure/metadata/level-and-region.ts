import type { AdministrativeLevel } from '../../model/document.ts';
import { namedPlace, type LevelAndRegion } from './named-place.ts';
import { placeOfNumber } from './number-place.ts';
import { mostNamed, ownPlace } from './own-place.ts';

/** Bodies of the whole state; ministries are named without a place (住房和城乡建设部, 国家税务总局). */
const CENTRAL =
  /^(?:中共中央|党中央|国务院|全国人(?:民代表)?大会?|中央|最高人民|中华人民共和国|国家[^，。]{1,20}(?:局|委员会|委|办公室|署|总局|部)|[\u4e00-\u9fff]{2,10}部(?:办公厅)?$)/;

/** What else speaks for a place where neither issuers nor title name one. */
export interface WeakerEvidence {
  readonly docNumber: string | null;
  /** The bodies that sent the letter around the document, or that its last page names. */
  readonly bodies: readonly string[];
}

const NO_EVIDENCE: WeakerEvidence = { docNumber: null, bodies: [] };

/**
 * Level and region from those who issued the document, then from its title, then from the bodies around it, its
 * number, and what the text calls its own place (我市) and names most. The text also decides between places of
 * one name.
 */
export const levelAndRegion = (
  issuers: readonly string[],
  title: string | null,
  text: string,
  { docNumber, bodies }: WeakerEvidence = NO_EVIDENCE,
): LevelAndRegion => {
  const names = [...issuers, ...(title === null ? [] : [title])];
  if (names.some((name) => CENTRAL.test(name))) return { level: 'central', region: [] };
  return (
    firstNamed([...names, ...bodies], text) ??
    byClassWord(issuers, text) ??
    placeOfNumber(docNumber, text) ??
    ownPlace(text) ??
    byAddressees(text)
  );
};

/** Level and region that a body's name or a title alone can tell: the name of a document that is not at hand. */
export const placeOfName = (name: string): LevelAndRegion =>
  CENTRAL.test(name)
    ? { level: 'central', region: [] }
    : (namedPlace(name, '') ?? { level: null, region: [] });

const firstNamed = (names: readonly string[], text: string): LevelAndRegion | null => {
  for (const name of names) {
    const place = namedPlace(name, text);
    if (place !== null) return place;
  }
  return null;
};

/** 省…联席会议, 市…办公室: a body that names its level without its place. */
const CLASS_WORDS: readonly (readonly [RegExp, 'province' | 'city' | 'district'])[] = [
  [/^(?:省|自治区)/, 'province'],
  [/^市/, 'city'],
  [/^[县区旗]/, 'district'],
];

const byClassWord = (issuers: readonly string[], text: string): LevelAndRegion | null => {
  const found = CLASS_WORDS.find(([pattern]) => issuers.some((name) => pattern.test(name)));
  if (found === undefined) return null;
  const [, level] = found;
  return { level: level satisfies AdministrativeLevel, region: mostNamed(text, level) };
};

/** 各省、自治区、直辖市; 各省级住房城乡建设部门: who receives tasks from the state. */
const ALL_PROVINCES = /各省(?:[（(]?[、]?自治区|级)|各省、/g;
const MIN_CENTRAL_CUES = 2;
const MIN_STATE_COUNCIL = 3;

/** A text without a place of its own that gives tasks to all provinces or to the State Council's departments. */
const byAddressees = (text: string): LevelAndRegion => {
  const isCentral =
    (text.match(ALL_PROVINCES)?.length ?? 0) >= MIN_CENTRAL_CUES ||
    (text.split('国务院').length - 1 >= MIN_STATE_COUNCIL && mostNamed(text, 'province').length === 0);
  return { level: isCentral ? 'central' : null, region: [] };
};
