/** A repeatable source of numbers in [0, 1). */
export type Random = () => number;

/** mulberry32 (public domain): small, fast, the same everywhere. */
export const seededRandom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One kind of damage, as conversion, printing, recognition or copying does it to a text. */
export interface Damage {
  readonly id: string;
  readonly apply: (text: string, random: Random) => string;
}

const lines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const pick = <Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

/** Lines of at most `width` characters. */
const wrapped = (line: string, width: number): readonly string[] =>
  Array.from({ length: Math.ceil(line.length / width) }, (_, at) => line.slice(at * width, (at + 1) * width));

type PageEnd = (page: number, pages: number) => readonly string[];

const PAGE_ENDS: readonly [PageEnd, ...PageEnd[]] = [
  (page) => [`— ${page} —`],
  (page) => ['', `- ${page} -`, ''],
  (page, pages) => ['', `第${page}页 共${pages}页`],
  (page, pages) => [`${page}/${pages}`],
  (page) => ['', `${page}`, ''],
  (page) => [`－${page}－`],
];

/** Puts the lines on pages of `height` lines, each with what stands at its foot and at the head of the next. */
const paged = (
  all: readonly string[],
  height: number,
  foot: PageEnd,
  head: readonly string[],
): readonly string[] => {
  const pages = Math.ceil(all.length / height);
  return Array.from({ length: pages }, (_, at) => [
    ...(at === 0 ? [] : head),
    ...all.slice(at * height, (at + 1) * height),
    ...foot(at + 1, pages),
  ]).flat();
};

const everyNth = (
  text: string,
  pattern: RegExp,
  share: number,
  random: Random,
  after: (match: string) => string,
) => text.replace(pattern, (match) => (random() < share ? after(match) : match));

const HAN_PAIR = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};

const COMPATIBLE: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  八: '⼋',
  十: '⼗',
  大: '⼤',
  小: '⼩',
  人: '⼈',
  工: '⼯',
  生: '⽣',
  行: '⾏',
  长: '⻓',
  民: '⺠',
  立: '⽴',
  度: '\ufa01',
  年: '\uf98e',
  不: '\uf967',
  力: '⼒',
  方: '⽅',
  金: '⾦',
};

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const DOTTED = '⒈⒉⒊⒋⒌⒍⒎⒏⒐';
const BRACKETED_HAN = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const BRACKETED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽';
const HAN_DIGITS = '一二三四五六七八九十';

const enclosed = (text: string): string =>
  text
    .replace(/^([（(])([一二三四五六七八九十])([）)])/gm, (_, __, digit: string) =>
      BRACKETED_HAN.charAt(HAN_DIGITS.indexOf(digit)),
    )
    .replace(/^([（(])([1-9])([）)])/gm, (_, __, digit: string) => BRACKETED.charAt(Number(digit) - 1))
    .replace(/^([1-9])[.．](?!\d)/gm, (_, digit: string) => DOTTED.charAt(Number(digit) - 1));

/** Where a section begins: 一、 or 第一章 at the beginning of a line. */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}章)/;

export const DAMAGES: readonly Damage[] = [
  { id: 'lines trimmed (no damage)', apply: (text: string): string => lines(text).join('\n') },
  { id: 'blank line between all lines', apply: (text: string): string => lines(text).join('\n\n') },
  {
    id: 'indented, CRLF',
    apply: (text: string): string =>
      lines(text)
        .map((line) => `\u3000\u3000${line}`)
        .join('\r\n'),
  },
  {
    id: 'hard wraps',
    apply: (text: string, random: Random): string => {
      const width = 20 + Math.floor(random() * 21);
      return lines(text)
        .flatMap((line) => wrapped(line, width))
        .join('\n');
    },
  },
  {
    id: 'hard wraps, indented paragraphs',
    apply: (text: string, random: Random): string => {
      const width = 20 + Math.floor(random() * 21);
      return lines(text)
        .flatMap((line) => wrapped(`\u3000\u3000${line}`, width))
        .join('\n');
    },
  },
  {
    id: 'hard wraps, page numbers, running head',
    apply: (text: string, random: Random): string => {
      const width = 20 + Math.floor(random() * 21);
      const all = lines(text).flatMap((line) => wrapped(line, width));
      const head = random() < 0.5 ? [] : [(all[0] ?? '').slice(0, 18)];
      return paged(all, 22, pick(random, PAGE_ENDS), head).join('\n');
    },
  },
  {
    id: 'page breaks with numbers inside paragraphs',
    apply: (text: string, random: Random): string => {
      const foot = pick(random, PAGE_ENDS);
      let page = 0;
      return lines(text)
        .flatMap((line) => {
          if (line.length < 60 || random() < 0.6) return [line];
          const at = 20 + Math.floor(random() * (line.length - 40));
          page += 1;
          return [line.slice(0, at), ...foot(page, 99), line.slice(at)];
        })
        .join('\n');
    },
  },
  {
    id: 'character doubled over page breaks',
    apply: (text: string, random: Random): string =>
      lines(text)
        .flatMap((line) => {
          if (line.length < 60 || random() < 0.6) return [line];
          const at = 20 + Math.floor(random() * (line.length - 40));
          return [line.slice(0, at), '', line.charAt(at - 1) + line.slice(at)];
        })
        .join('\n'),
  },
  {
    id: '〕 月 号 lost',
    apply: (text: string, random: Random): string =>
      everyNth(
        everyNth(text, /〕(?=\d)|(?<=\d)号(?=[）)])/g, 0.5, random, () => ''),
        /(?<=\d年\d{1,2})月(?=\d{1,2}日)/g,
        0.5,
        random,
        () => '',
      ),
  },
  {
    id: 'blanks between Han characters',
    apply: (text: string, random: Random): string => everyNth(text, HAN_PAIR, 0.03, random, () => ' '),
  },
  { id: 'a blank between all Han characters', apply: (text: string): string => text.replace(HAN_PAIR, ' ') },
  {
    id: 'half-width punctuation',
    apply: (text: string): string => text.replace(/[，；：（）！？]/g, (mark) => HALF_WIDTH[mark] ?? mark),
  },
  {
    id: 'full-width digits and dots',
    apply: (text: string): string =>
      text
        .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        .replace(/^([０-９]+)\./gm, '$1．'),
  },
  {
    id: 'label punctuation varied',
    apply: (text: string, random: Random): string =>
      lines(text)
        .map((line) =>
          line
            .replace(
              /^([一二三四五六七八九十]+)、/,
              (_, digit: string) => digit + pick(random, ['．', '.', '、 ', ' 、', '，']),
            )
            .replace(/^（([一二三四五六七八九十]+)）/, (_, digit: string) =>
              pick(random, [`(${digit})`, `（${digit})`, `( ${digit} )`, `（${digit}）、`, `﹙${digit}﹚`]),
            )
            .replace(/^(\d+)\.(?!\d)/, (_, digit: string) => digit + pick(random, ['．', '、', '. ', ' .']))
            .replace(/^（(\d+)）/, (_, digit: string) =>
              pick(random, [`(${digit})`, `${digit}）`, `${digit})`]),
            ),
        )
        .join('\n'),
  },
  {
    id: 'Markdown',
    apply: (text: string): string =>
      lines(text)
        .map((line, at) => {
          if (at === 0) return `# ${line}`;
          if (SECTION.test(line) && line.length < 40) return `## **${line}**`;
          if (line.length < 30) return `**${line}**`;
          const label = /^（[一二三四五六七八九十]+）[^。]{2,30}。/.exec(line)?.[0];
          if (label !== undefined) return `**${label}**${line.slice(label.length)}`;
          return line.replace(/^(\d+)\./, '$1\\.').replace(/^(?=各)/, '> ');
        })
        .join('\n\n'),
  },
  {
    id: 'invisible characters',
    apply: (text: string, random: Random): string =>
      everyNth(text, /(?<=\S)(?=\S)/g, 0.05, random, () =>
        pick(random, ['\u200b', '\ufeff', '\u00ad', '\u200d', '\u2060']),
      ),
  },
  {
    id: 'no-break blanks',
    apply: (text: string, random: Random): string => everyNth(text, HAN_PAIR, 0.03, random, () => '\u00a0'),
  },
  {
    id: 'pinyin in brackets',
    apply: (text: string, random: Random): string =>
      everyNth(text, /(?<=[。，]\p{Script=Han}{3,})(?=\p{Script=Han})/gu, 0.05, random, () =>
        pick(random, ['(liáng)', '（zhì）', '(ān quán)', '（bǎo zhàng）']),
      ),
  },
  {
    id: 'compatibility ideographs and radicals',
    apply: (text: string): string => Array.from(text, (char) => COMPATIBLE[char] ?? char).join(''),
  },
  { id: 'enclosed numbers', apply: (text: string): string => enclosed(lines(text).join('\n')) },
  {
    id: 'circled numbers',
    apply: (text: string): string =>
      lines(text)
        .map((line) => line.replace(/^（(\d)）/, (_, digit: string) => CIRCLED.charAt(Number(digit) - 1)))
        .join('\n'),
  },
  {
    id: 'recognition: 一 as —, 〇 as O',
    apply: (text: string): string =>
      lines(text)
        .map((line) =>
          line
            .replace(/^一、/, '—、')
            .replace(/^（一）/, '（—）')
            .replace(/^第一([章条])/, '第—$1')
            .replace(/^十一、/, '十—、')
            .replace(/〇/g, 'O')
            .replace(/(?<=\d)0(?=\d)/g, 'O'),
        )
        .join('\n'),
  },
  {
    id: 'section in one line',
    apply: (text: string): string => {
      let joined = '';
      for (const line of lines(text))
        joined += SECTION.test(line) ? `\n${line}` : joined.includes('\n') ? ` ${line}` : `\n${line}`;
      return joined;
    },
  },
  { id: 'whole document in one line, blanks', apply: (text: string): string => lines(text).join(' ') },
  { id: 'whole document in one line', apply: (text: string): string => lines(text).join('') },
  {
    id: 'some line breaks lost',
    apply: (text: string, random: Random): string => {
      const all = lines(text);
      return all.map((line, at) => line + (at > 5 && random() < 0.15 ? '' : '\n')).join('');
    },
  },
];
