import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import type { DutyRow, DutySide } from '../../../src/core/report/comparison-view/comparison-view.ts';
import { sampleDocument } from '../sample-document.ts';

const sampleSource = (text: string): string => `一、责任\n（一）隐患排查。${text}\n`;

const viewOf = (superior: string, reviewed: string) => {
  const [upper, lower] = [superior, reviewed].map((text) => sampleDocument(sampleSource(text)));
  if (upper === undefined || lower === undefined) throw new Error('two documents are given');
  return buildComparisonView(compareDocuments(lower, upper, alignDocuments(lower, upper)), lower, upper);
};

const dutiesOf = (superior: string, reviewed: string): readonly DutyRow[] =>
  viewOf(superior, reviewed).rows.flatMap(({ sentences }) => sentences.flatMap(({ duties }) => duties));

const SIGNS = { same: '', changed: '≠', only: '+' } as const;

/** A duty in a line, what differs marked: `actor | word strength | act | values`. */
const line = (duty: DutySide | null): string | null =>
  duty &&
  [
    duty.actor === null ? '—' : SIGNS[duty.actor.change] + duty.actor.text,
    `${SIGNS[duty.modality.change]}${duty.modality.word ?? '直述'} ${duty.modality.strength}`,
    duty.act.map(({ text }) => text).join(''),
    duty.values.map(({ words, change }) => SIGNS[change] + words.zh).join(' '),
  ].join(' | ');

describe('duties of a pair of sentences', () => {
  it.each([
    [
      'the same duty on both sides',
      '企业应当建立隐患排查制度。',
      '企业应当建立隐患排查制度。',
      [['企业 | 应当 90 | 应当建立隐患排查制度 | ', '企业 | 应当 90 | 应当建立隐患排查制度 | ']],
    ],
    [
      'another actor, another word and another frequency',
      '乡镇政府应当每年至少检查2次水库大坝。',
      '水利部门必须每年至少检查4次水库大坝。',
      [
        [
          '≠乡镇政府 | ≠应当 90 | 应当每年至少检查2次水库大坝 | ≠每年≥2次',
          '≠水利部门 | ≠必须 100 | 必须每年至少检查4次水库大坝 | ≠每年≥4次',
        ],
      ],
    ],
    [
      'words on one rung are one strength',
      '企业应当建立隐患排查制度。',
      '企业应建立隐患排查制度。',
      [['企业 | 应当 90 | 应当建立隐患排查制度 | ', '企业 | 应 90 | 应建立隐患排查制度 | ']],
    ],
    [
      'a value that only one side has, and a duty without counterpart',
      '企业应当建立隐患排查制度，严禁瞒报生产安全事故。',
      '企业应当在2020年底前建立隐患排查制度。',
      [
        [
          '企业 | 应当 90 | 应当建立隐患排查制度 | ',
          '企业 | 应当 90 | 应当在2020年底前建立隐患排查制度 | +2020年12月31日前',
        ],
        ['+企业 | +严禁 100 | 严禁瞒报生产安全事故 | ', null],
      ],
    ],
    [
      'in another order',
      '企业应当建立隐患排查制度，每月组织应急演练。',
      '企业应当每月组织应急演练，建立隐患排查制度。',
      [
        ['企业 | ≠直述 70 | 每月组织应急演练 | 每月', '企业 | ≠应当 90 | 应当每月组织应急演练 | 每月'],
        ['企业 | ≠应当 90 | 应当建立隐患排查制度 | ', '企业 | ≠直述 70 | 建立隐患排查制度 | '],
      ],
    ],
  ])('%s', (_, superior, reviewed, expected) => {
    expect(dutiesOf(superior, reviewed).map((duty) => [line(duty.superior), line(duty.reviewed)])).toEqual(
      expected,
    );
  });

  it.each([
    [
      'in another sentence of the same clause',
      '企业应当建立隐患排查制度，并向社会公布排查结果。水利局储备防汛沙袋和抽水设备。',
      '企业应当建立隐患排查制度。水利局储备防汛沙袋和抽水设备，并向社会公布排查结果。',
      [
        ['向社会公布排查结果', null, { clause: '（一）', told: '向社会公布排查结果', isBeside: true }],
        [null, '向社会公布排查结果', { clause: '（一）', told: '向社会公布排查结果', isBeside: true }],
      ],
    ],
    [
      'in another clause',
      '企业应当建立隐患排查制度，建立物资调运台账。\n（二）物资储备。储备足够的防汛沙袋和抽水设备。',
      '企业应当建立隐患排查制度。\n（二）物资储备。储备足够的防汛沙袋和抽水设备。建立物资调运台账。',
      [
        ['建立物资调运台账', null, { clause: '（二）', told: '建立物资调运台账', isBeside: false }],
        [null, '建立物资调运台账', { clause: '（一）', told: '建立物资调运台账', isBeside: false }],
      ],
    ],
  ])('say where the counterpart is: %s', (_, superior, reviewed, expected) => {
    const actOf = (duty: DutySide | null): string | null =>
      duty?.act.map(({ text }) => text).join('') ?? null;
    const alone = dutiesOf(superior, reviewed).filter(
      ({ superior: above, reviewed: below }) => above === null || below === null,
    );
    const told = ({ elsewhere, superior: above, reviewed: below }: DutyRow) => {
      if (elsewhere === undefined) return undefined;
      const { clause, start, isBeside } = elsewhere;
      const act = actOf(above ?? below) ?? '';
      return {
        clause,
        isBeside,
        told: sampleSource(above === null ? superior : reviewed).slice(start, start + act.length),
      };
    };
    expect(alone.map((duty) => [actOf(duty.superior), actOf(duty.reviewed), told(duty)])).toEqual(expected);
  });

  it('stand in the source where they say', () => {
    const text = '企业应当建立隐患排查制度，严禁瞒报生产安全事故。';
    const view = viewOf(text, text);
    const source = sampleSource(text);
    const duties = view.rows.flatMap(({ sentences }) => sentences.flatMap(({ duties: all }) => all));
    expect(duties.map(({ reviewed }) => reviewed && source.slice(reviewed.start, reviewed.end))).toEqual([
      '应当建立隐患排查制度',
      '严禁瞒报生产安全事故',
    ]);
  });
});
