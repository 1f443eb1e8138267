import type { DocumentId } from '../../model/ids.ts';
import type { ReuseTree } from '../../model/reuse.ts';
import type { ReportLanguage } from './report-words.ts';
import type { ReuseDirectionReport, ReuseReport } from '../contract/reuse-contract.ts';

/** A share 0..1 in whole percent. */
export const percentWords = (share: number): string => `${Math.round(share * 100)}%`;

/** Fixed words of a report on text reuse. */
export const REUSE_WORDS = {
  zh: {
    title: '文本沿用',
    document: '文件',
    documents: '文件',
    letters: '字数',
    elsewhere: '见于其他文件',
    withSource: '有来源的句项',
    shares: '各文件的沿用概况',
    mainSources: '沿用最多的文件',
    moreSources: (count: number) => `另 ${count} 份相同更少`,
    nearestCount: (alone: number, withOthers: number) =>
      `${alone} 句最近${withOthers === 0 ? '' : `，另 ${withOthers} 句与他件并列`}`,
    tree: '亲疏树',
    identical: '多份文件一字不差的句项',
    identicalNote: (passages: number, places: number) =>
      `${passages} 句，见于 ${places} 处；同样的文字只印一次，依成文日期先后列出所见文件，日期不明的在后。`,
    identicalPlaces: '见于（先后）',
    passages: '改写沿用的句项与最近来源',
    passagesNote: (count: number) =>
      `${count} 句；加粗为与来源相同的文字，同样接近的来源一并列出。互为最近来源的两句只列一次。`,
    own: '未见于其他文件的句项',
    ownNote: '各文件自有、达不到来源标准的句项，按条款计数；全文见 --json 输出。',
    ownCount: (clause: string, count: number) => `${clause} ${count} 句`,
    passageCount: '句数',
    clauses: '所在条款',
    number: '序号',
    place: '条款',
    passage: '句项',
    source: '最近来源',
    sourceText: '来源原文',
    kept: '逐字保留',
    none: '（无相近来源）',
    shared: (share: number) => `相同 ${percentWords(share)}`,
    equal: (names: readonly string[]) => `；同样接近：${names.join('、')}`,
    legend: ({ run, share, letters }: ReuseReport['floor']) =>
      `连续 ${run} 字以上（标点不计）与另一文件相同的，计为逐字保留；一句至少 ${letters} 字且 ${percentWords(share)} 相同才称有来源。方向依成文日期，日期不明的依上下级关系；两者都看不出的注明不明。方向只是推断：两份文件也可能同出于第三份。`,
    treeLegend: '由近及远合并；百分数是两组文件之间平均有多少文字相同。',
  },
  en: {
    title: 'Text reuse',
    document: 'Document',
    documents: 'Documents',
    letters: 'Letters',
    elsewhere: 'Found elsewhere',
    withSource: 'Passages with a source',
    shares: 'What each document has of others',
    mainSources: 'Those that have most of it',
    moreSources: (count: number) => `${count} more with less`,
    nearestCount: (alone: number, withOthers: number) =>
      `nearest of ${alone} passages${withOthers === 0 ? '' : `, with others of ${withOthers}`}`,
    tree: 'Who stands closest to whom',
    identical: 'Passages that documents share word for word',
    identicalNote: (passages: number, places: number) =>
      `${passages} passages in ${places} places; each is printed once, the documents by date of issue, those without a date last.`,
    identicalPlaces: 'Found in (by date)',
    passages: 'Passages taken over in part, and their nearest source',
    passagesNote: (count: number) =>
      `${count} passages; bold: what the source has too. Sources that are just as near are all named; two that are each other's nearest stand once.`,
    own: 'Passages that no other document has',
    ownNote: 'Passages without a near source, counted by clause; the text is in the --json output.',
    ownCount: (clause: string, count: number) => `${clause}: ${count}`,
    passageCount: 'Passages',
    clauses: 'Clauses',
    number: 'No.',
    place: 'Clause',
    passage: 'Passage',
    source: 'Nearest source',
    sourceText: 'Its words',
    kept: 'Kept',
    none: '(no near source)',
    shared: (share: number) => `${percentWords(share)} shared`,
    equal: (names: readonly string[]) => `; just as near: ${names.join(', ')}`,
    legend: ({ run, share, letters }: ReuseReport['floor']) =>
      `Kept word for word: runs of ${run} or more letters, punctuation aside, that the other text has too. A passage has a source from ${letters} letters and ${percentWords(share)} on. Direction by dates of issue, without them by who is subject to whom, else unknown; it is inferred, both may follow a third text.`,
    treeLegend: 'Closest first; the figure is the mean share of text that two groups have in common.',
  },
} as const satisfies Readonly<Record<ReportLanguage, object>>;

const DIRECTION_WORDS: Readonly<
  Record<ReportLanguage, Readonly<Record<ReuseDirectionReport['direction'], string>>>
> = {
  zh: { taken: '沿用自该文件', given: '为该文件沿用', unknown: '方向不明' },
  en: { taken: 'taken from it', given: 'given to it', unknown: 'direction unknown' },
};
const REASON_WORDS: Readonly<
  Record<ReportLanguage, Readonly<Record<NonNullable<ReuseDirectionReport['because']>, string>>>
> = {
  zh: { issued: '（依日期）', level: '（依层级）' },
  en: { issued: ' (by date)', level: ' (by level)' },
};

export const directionWords = (
  { direction, because }: ReuseDirectionReport,
  language: ReportLanguage,
): string =>
  `${DIRECTION_WORDS[language][direction]}${because === null ? '' : REASON_WORDS[language][because]}`;

/** The tree as lines, with the members of a group below it. */
export const treeLines = (
  tree: ReuseTree,
  nameOf: (document: DocumentId) => string,
  language: ReportLanguage,
): readonly string[] => {
  if (tree.kind === 'document') return [nameOf(tree.document)];
  const [first, second] = tree.members.map((member) => treeLines(member, nameOf, language));
  return [
    REUSE_WORDS[language].shared(1 - tree.distance),
    ...indented(first ?? [], '├─', '│　'),
    ...indented(second ?? [], '└─', '　　'),
  ];
};

const indented = (lines: readonly string[], first: string, rest: string): readonly string[] =>
  lines.map((line, at) => `${at === 0 ? first : rest}${line}`);
