import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_READINGS, type LineReading } from '../../../src/core/model/correction.ts';
import { expectLaws } from './laws.ts';
import { blocksOf, outlineOf, readText } from './read-text.ts';

/** Reads lines of which some are given, written `reading> line`. */
const read = (...lines: readonly string[]) => {
  const given = new Map<number, LineReading>();
  let text = '';
  for (const line of lines) {
    const stated = LINE_READINGS.find((reading) => line.startsWith(`${reading}> `));
    if (text !== '') text += '\n';
    if (stated !== undefined) given.set(text.length, stated);
    text += stated === undefined ? line : line.slice(stated.length + 2);
  }
  const found = readText(text, given);
  expectLaws(text, found);
  const [document] = found.documents;
  if (document === undefined) throw new RangeError('no document');
  return { outline: outlineOf(document), blocks: blocksOf(document), document };
};

const HEAD = '关于加强安全生产的实施意见';
const BODY = ['一、加强领导。各级党委要加强领导。', '二、加强督查。各级政府要加强督查。'];

describe('a line is what a person says it is', () => {
  it('a heading without number opens a section, and the clauses below it are its own', () => {
    const { outline } = read(HEAD, 'section> 总则', ...BODY, 'section> 附则', '三、本意见自印发之日起施行。');
    expect(outline).toEqual([
      '总则',
      '  一、加强领导 | 各级党委要加强领导。',
      '  二、加强督查 | 各级政府要加强督查。',
      '附则',
      '  三、 | 本意见自印发之日起施行。',
    ]);
  });

  it('a clause lowered to an item joins the clause above it', () => {
    const { outline, document } = read(
      HEAD,
      BODY[0] ?? '',
      `item> ${BODY[1] ?? ''}`,
      '三、附则。本意见自印发之日起施行。',
    );
    expect(outline).toEqual([
      '一、加强领导 | 各级党委要加强领导。 | 二、加强督查。各级政府要加强督查。',
      '三、附则 | 本意见自印发之日起施行。',
    ]);
    expect(document.sections[0]?.clauses[0]?.items.map(({ label }) => label)).toEqual(['二、']);
  });

  it('a clause raised to a section takes the numbering below it as clauses', () => {
    const lines = ['一、加强领导', '1. 各级党委要加强领导。', '二、附则。本意见自印发之日起施行。'];
    expect(read(HEAD, ...lines).outline).toHaveLength(2);
    expect(read(HEAD, `section> ${lines[0] ?? ''}`, ...lines.slice(1)).outline).toEqual([
      '一、加强领导',
      '  1. | 各级党委要加强领导。',
      '  二、附则 | 本意见自印发之日起施行。',
    ]);
  });

  it('a section lowered to a clause takes its clauses as items', () => {
    const { outline } = read(
      HEAD,
      '一、总体要求',
      '（一）指导思想。坚持安全发展。',
      '（二）目标。事故减少。',
      'clause> 二、任务',
      '（一）落实责任。各级党委要落实责任。',
      '（二）强化督查。各级政府要强化督查。',
      '三、保障',
      '（一）经费。财政安排经费。',
      '（二）宣传。加强宣传。',
    );
    expect(outline.filter((line) => /任务|落实|保障/.test(line))).toEqual([
      '  二、任务 | （一）落实责任。各级党委要落实责任。 | （二）强化督查。各级政府要强化督查。',
      '三、保障',
    ]);
  });

  it('what looks like a label is text, or goes on with what stands before it', () => {
    expect(read(HEAD, ...BODY, 'text> 三、四线城市参照执行。').outline.at(-1)).toBe(
      '二、加强督查 | 各级政府要加强督查。 | 三、四线城市参照执行。',
    );
    expect(read(HEAD, ...BODY, 'continuation> 三、四线城市参照执行。').outline.at(-1)).toBe(
      '二、加强督查 | 各级政府要加强督查。三、四线城市参照执行。',
    );
  });

  it('a clause begins inside a line', () => {
    const text = [HEAD, ...BODY].join('\n');
    const at = text.indexOf('各级政府');
    const [document] = readText(text, new Map([[at, 'clause']])).documents;
    expect(document && outlineOf(document).at(-1)).toBe('- | 各级政府要加强督查。');
  });

  it('a line is furniture, or is none although it looks like it', () => {
    const { outline, document } = read(
      HEAD,
      BODY[0] ?? '',
      'furniture> 某市人民政府公报',
      BODY[1] ?? '',
      'text> — 3 —',
    );
    expect(outline).toEqual([
      '一、加强领导 | 各级党委要加强领导。',
      '二、加强督查 | 各级政府要加强督查。 | — 3 —',
    ]);
    expect(document.repairs.map(({ rule }) => rule)).toEqual(['furniture.person']);
  });

  it('the clauses end at a closing or signature; what stands above them reaches to a preamble', () => {
    const { outline, blocks } = read(
      HEAD,
      '一、各级各部门：',
      'preamble> 二、现提出如下意见。',
      ...BODY,
      'closing> 三、请认真贯彻。',
      '请遵照执行。',
      'signature> 安全生产办',
    );
    expect(outline).toEqual(['一、加强领导 | 各级党委要加强领导。', '二、加强督查 | 各级政府要加强督查。']);
    expect(blocks.slice(-3)).toEqual([
      'preamble: 二、现提出如下意见。',
      'closing: 三、请认真贯彻。⏎请遵照执行。',
      'signature: 安全生产办',
    ]);
  });

  it('letter and annexes have the borders that a person gives them', () => {
    const { document, outline, blocks } = read(
      '关于印发实施意见的通知',
      '现将实施意见印发给你们。',
      'cover> 某市人民政府',
      HEAD,
      ...BODY,
      'annexes> 任务分工表',
      '三、附表一',
    );
    expect(document.cover?.title).toBe('关于印发实施意见的通知');
    expect(document.title).toBe(HEAD);
    expect(outline).toHaveLength(2);
    expect(blocks.at(-1)).toBe('annexes: 任务分工表⏎三、附表一');
  });
});

describe('whatever people say of any line', () => {
  it('a second text that has no clause left for what a person says belongs to the first', () => {
    const first = [
      '一、加强领导。各级党委要加强领导。',
      '现将意见印发给你们。',
      '第一条 为了安全，制定本办法。',
    ];
    const second = [
      '关',
      `closing> 于加强安全生产的实施意见`,
      BODY[1] ?? '',
      '第一条 为了安全，制定本办法。',
    ];
    const { blocks } = read(...first, '2018年7月6日', ...second);
    expect(blocks).toEqual([
      'signature: 2018年7月6日',
      `annexes: 关⏎于加强安全生产的实施意见⏎${second.slice(2).join('⏎')}`,
    ]);
  });

  const line = fc.constantFrom(
    ...[
      HEAD,
      ...BODY,
      '一、总体要求',
      '（一）目标。到2020年完成。',
      '1. 任务',
      '（1）',
      '第一条 为了安全，制定本办法。',
    ],
    ...[
      '某市人民政府',
      '2018年7月6日',
      '附件：1. 分工表',
      '抄送：各部门',
      '— 3 —',
      '',
      '各县区人民政府：',
      '现将意见印发给你们。',
    ],
  );
  it('nothing of the text is lost or counted twice', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...LINE_READINGS)), { maxLength: 6 }),
        (lines, stated) => {
          const text = lines.join('\n');
          const given = new Map(
            stated
              .map(([at, reading]) => [text === '' ? 0 : at % text.length, reading] as const)
              .filter(([at]) => /\S/.test(text.charAt(at))),
          );
          expectLaws(text, readText(text, given));
        },
      ),
      { numRuns: 400 },
    );
  });
});
