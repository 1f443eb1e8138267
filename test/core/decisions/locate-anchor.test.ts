import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateAnchor } from '../../../src/core/decisions/locate-anchor.ts';
import { ANCHOR_CONTEXT, anchorOf, lineAnchor } from '../../../src/core/model/anchor.ts';

const text = [
  '关于加强安全生产的实施意见',
  '一、总体要求',
  '（一）加强领导。各级党委每年至少召开2次会议。',
  '二、保障措施',
  '（一）加强领导。各级党委每季度听取1次汇报。',
  '（二）强化督查。',
].join('\n');
const secondLine = text.lastIndexOf('（一）加强领导');
const anchor = anchorOf(text, { start: secondLine, end: secondLine + 8 });

/** Where the anchor is found, as the text from there on; or why it is not. */
const foundIn = (changed: string, wanted = anchor): string => {
  const found = locateAnchor(changed, wanted);
  return found.kind === 'placed' ? changed.slice(found.span.start) : found.kind;
};
const rest = text.slice(secondLine);

describe('a place is found again', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['nothing has changed', text, rest],
    ['something was put in front', `某某文件\n${text}`, rest],
    [
      'the other place with the same words is gone',
      text.replace('（一）加强领导。各级党委每年', '各级'),
      rest,
    ],
    [
      'another reader of the file gives other widths and blanks',
      text.replaceAll('（', '(').replaceAll('）', ') ').replaceAll('\n', '\r\n\r\n'),
      rest.replaceAll('（', '(').replaceAll('）', ') ').replaceAll('\n', '\r\n\r\n'),
    ],
    [
      'a value in its sentence was altered',
      text.replace('每季度听取1次', '每月听取1次'),
      rest.replace('每季度', '每月'),
    ],
    [
      'its words are gone',
      text.replace('每季度听取1次汇报', '另行通知').replaceAll('加强领导', '组织领导'),
      'lost',
    ],
    ['only the same words elsewhere are left', text.slice(0, secondLine) + '（二）强化督查。', 'lost'],
    ['the text is empty', '', 'lost'],
  ];
  it.each(cases)('where %s', (_, changed, expected) => {
    expect(foundIn(changed)).toBe(expected);
  });

  it('never takes one of two places that fit alike and lie about as far', () => {
    const line = '—— 某市某区人民政府 ——\n';
    const twice = line.repeat(3);
    const middle = anchorOf(twice, { start: line.length, end: line.length + 6 });
    expect(foundIn(line.repeat(9).slice(line.length / 2), { ...middle, offset: 4 * line.length })).toBe(
      'ambiguous',
    );
  });

  it('anchors a line by its beginning, without the blanks in front', () => {
    const source = `一、\n\u3000\u3000${'字'.repeat(200)}\n二、`;
    expect(lineAnchor(source, 3)).toMatchObject({
      quote: '字'.repeat(64),
      before: '一、\n\u3000\u3000',
      offset: 5,
    });
    expect(lineAnchor('\n\n', 0)).toBeNull();
  });
});

const words = fc.stringMatching(/^[一二三四五六七八九十各级党委政府要加强（）。，\n]{0,200}$/);

describe('whatever the text is made of', () => {
  it('edits elsewhere do not lose a place, or it is said that it is not certain', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        words,
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        (a, b, c, d, at, length) => {
          const core = `${a}，${b}，`.replace(/\n+$/, '');
          const start = at % core.length;
          const quote = core.slice(start, start + length);
          fc.pre(quote.trim() !== '');
          const source = c + core + d;
          const place = anchorOf(source, { start: c.length + start, end: c.length + start + quote.length });
          expect(locateAnchor(source, place)).toEqual({
            kind: 'placed',
            span: { start: place.offset, end: place.offset + quote.length },
          });
          // The surroundings stay, everything else is cut off and another text stands there.
          const [from, to] = [place.offset - ANCHOR_CONTEXT, place.offset + quote.length + ANCHOR_CONTEXT];
          const kept = source.slice(Math.max(0, from), to);
          const changed = `某省某厅\n${kept}\n完`;
          const found = locateAnchor(changed, place);
          const expected = '某省某厅\n'.length + (place.offset - Math.max(0, from));
          if (found.kind === 'placed') {
            // The folded place may begin behind blanks that the quote began with.
            const blanks = quote.length - quote.trimStart().length;
            expect(changed.slice(found.span.start).startsWith(quote.trim())).toBe(true);
            if (changed.split(quote.trim()).length === 2) expect(found.span.start).toBe(expected + blanks);
          } else expect(changed.split(quote.trim()).length).toBeGreaterThan(2);
        },
      ),
    );
  });
});
