/** What a revision does to a paragraph, and to which share of them. */
const EDITS = [
  { edit: 'reword', share: 0.25 },
  { edit: 'insert', share: 0.04 },
  { edit: 'drop', share: 0.03 },
  { edit: 'move', share: 0.04 },
  { edit: 'merge', share: 0.03 },
] as const;

type Edit = (typeof EDITS)[number]['edit'] | 'keep';

/** Titles, headings and signatures stay: a paragraph of fewer characters is none that a revision works on. */
const LEAST_LENGTH = 20;

/** Words that a revision exchanges, either way. */
const EXCHANGED: readonly (readonly [string, string])[] = [
  ['应当', '必须'],
  ['可以', '应当'],
  ['十日', '十五日'],
  ['每年', '每半年'],
  ['有关部门', '主管部门'],
  ['规定', '办法'],
  ['负责', '承担'],
  ['加强', '完善'],
  ['企业', '单位'],
  ['及时', '立即'],
];

/**
 * The paragraphs of a document as a later one words them: most stay, others are reworded, moved, dropped, merged with
 * the one before, or followed by a new one made of two others. The same seed gives the same revision.
 */
export const revisedParagraphs = (paragraphs: readonly string[], seed: number): readonly string[] => {
  const random = randomNumbers(seed);
  const long = paragraphs.filter(({ length }) => length >= LEAST_LENGTH);
  const anyOther = (): string => long[Math.floor(random() * long.length)] ?? '';
  const revised: string[] = [];
  const moved: string[] = [];
  for (const paragraph of paragraphs) {
    const edit = paragraph.length < LEAST_LENGTH ? 'keep' : editFrom(random());
    if (edit === 'move') moved.push(paragraph);
    else if (edit === 'merge' && (revised.at(-1)?.length ?? 0) >= LEAST_LENGTH) {
      revised.push((revised.pop() ?? '') + paragraph);
    } else revised.push(...revision(edit, paragraph, anyOther, random));
  }
  // Behind the title, at any place.
  for (const paragraph of moved) revised.splice(1 + Math.floor(random() * revised.length), 0, paragraph);
  return revised;
};

const revision = (
  edit: Edit,
  paragraph: string,
  anyOther: () => string,
  random: () => number,
): readonly string[] => {
  switch (edit) {
    case 'keep':
    case 'move':
    case 'merge':
      return [paragraph];
    case 'reword':
      return [reworded(paragraph, anyOther(), random)];
    case 'insert':
      return [paragraph, firstHalf(anyOther()) + secondHalf(anyOther())];
    case 'drop':
      return [];
  }
};

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

const editFrom = (random: number): Edit => {
  let below = 0;
  for (const { edit, share } of EDITS) {
    below += share;
    if (random < below) return edit;
  }
  return 'keep';
};

/** Some words exchanged, and one minor clause put in or left out. */
const reworded = (paragraph: string, other: string, random: () => number): string => {
  const exchanged = EXCHANGED.reduce(
    (text, [one, two]) => (random() < 0.5 ? text.replace(one, two) : text.replace(two, one)),
    paragraph,
  );
  const minorClauses = exchanged.split('，');
  const place = 1 + Math.floor(random() * (minorClauses.length - 1));
  const isLeftOut = minorClauses.length > 2 && random() < 0.5;
  const [inserted = ''] = other.split(/[，。；：\n]/);
  return (isLeftOut ? minorClauses.toSpliced(place, 1) : minorClauses.toSpliced(place, 0, inserted)).join(
    '，',
  );
};

const sentencesOf = (paragraph: string): readonly string[] => paragraph.split(/(?<=[。；])/);

const firstHalf = (paragraph: string): string => {
  const sentences = sentencesOf(paragraph);
  return sentences.slice(0, Math.ceil(sentences.length / 2)).join('');
};

const secondHalf = (paragraph: string): string => {
  const sentences = sentencesOf(paragraph);
  return sentences.slice(Math.ceil(sentences.length / 2) - 1).join('');
};
