import { describe, expect, it } from 'vitest';
import { lineIndexAt, sourceLines } from '../../src/renderer/view/reader/source-lines.ts';
import {
  markedStretches,
  marksByLine,
  type SourceMark,
} from '../../src/renderer/view/reader/source-marks.ts';

const text = '一、总体要求\r\n（一）目标。\n\n每年至少2次\r到2020年';

describe('sourceLines', () => {
  it('numbers lines as the file does, whatever ends them', () => {
    const lines = sourceLines(text);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一、总体要求',
      '（一）目标。',
      '',
      '每年至少2次',
      '到2020年',
    ]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
  it('finds the line of every offset', () => {
    const lines = sourceLines(text);
    expect(lineIndexAt(lines, 0)).toBe(0);
    expect(lineIndexAt(lines, text.indexOf('每年'))).toBe(3);
    expect(lineIndexAt(lines, text.length)).toBe(4);
  });
});

describe('markedStretches', () => {
  const mark = (kind: 'label' | 'citation', passage: string): SourceMark => {
    const start = text.indexOf(passage);
    return { kind, start, end: start + passage.length };
  };

  it('cuts where marks begin and end, also where they cross', () => {
    const line = { start: 0, end: 6 };
    const stretches = markedStretches(line, [mark('label', '一、总体'), mark('citation', '总体要求')]);
    expect(
      stretches.map(({ start, end, marks }) => [text.slice(start, end), marks.map(({ kind }) => kind)]),
    ).toEqual([
      ['一、', ['label']],
      ['总体', ['label', 'citation']],
      ['要求', ['citation']],
    ]);
  });
  it('gives the whole line where nothing is marked, and nothing for an empty line', () => {
    expect(markedStretches({ start: 0, end: 6 }, [])).toEqual([{ start: 0, end: 6, marks: [] }]);
    expect(markedStretches({ start: 5, end: 5 }, [])).toEqual([]);
  });
  it('knows a mark on every line that it touches', () => {
    const lines = sourceLines(text);
    const across: SourceMark = {
      kind: 'citation',
      start: 3,
      end: text.indexOf('目标'),
    };
    expect([...marksByLine(lines, [across]).keys()]).toEqual([0, 1]);
  });
});
