import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../src/core/align/split-units.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { sampleDocument } from '../sample-document.ts';

const units = (body: string): readonly string[] => {
  const { document } = sampleDocument(`第一条 ${body}\n`);
  const { text } = document.canonical;
  return document.sections
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => splitUnits(text, clause))
    .map(({ span }) => textAt(text, span));
};

describe('units of a clause', () => {
  it.each([
    ['sentences', '加强检查。落实整改。', ['加强检查。', '落实整改。']],
    ['semicolon items', '坚持依法监管；坚持源头防范。', ['坚持依法监管；', '坚持源头防范。']],
    [
      'numbered items with their lead-in',
      '做好以下工作：（1）区委每年研究2次。（2）区政府每季度研究1次。',
      ['做好以下工作：', '（1）区委每年研究2次。', '（2）区政府每季度研究1次。'],
    ],
    [
      'a stop inside a quotation does not end a sentence',
      '落实“谁主管；谁负责”原则。',
      ['落实“谁主管；谁负责”原则。'],
    ],
    ['a stop inside brackets does not', '各镇（含街道；下同）负责。', ['各镇（含街道；下同）负责。']],
    [
      'a bracket never closed encloses nothing',
      '各镇（含街道负责。加强检查。',
      ['各镇（含街道负责。', '加强检查。'],
    ],
    [
      'a closing mark after the stop stays with its sentence',
      '要说“到位。”再检查。',
      ['要说“到位。”再检查。'],
    ],
    ['text without any stop is one unit', '加强检查', ['加强检查']],
  ])('%s', (_name, body, expected) => {
    expect(units(body)).toEqual(expected);
  });
});
