import { describe, expect, it } from 'vitest';
import { explainPassages, type SentenceExplanation } from '../../../src/core/extract/explain-extraction.ts';
import { VALUE_RULES } from '../../../src/core/extract/extract-values.ts';
import { NO_SIGN, ROLE_SIGNS } from '../../../src/core/extract/minor-clause-role.ts';
import { OBLIGATION_RULES } from '../../../src/core/extract/obligation-rules.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { ruleWords } from '../../../src/core/report/words/rule-words.ts';
import { passagesOfLines, wordsIn } from './read-values.ts';

const explained = (text: string): readonly SentenceExplanation[] =>
  explainPassages(text, wordsIn(text), passagesOfLines(text));

/** Each reading as `quote rule outcome`. */
const readings = (text: string): readonly string[] =>
  explained(text).flatMap(({ values }) =>
    values.map(({ span, rule, outcome }) => {
      const fate = outcome.kind === 'lost' ? `lost to ${outcome.to}, ${outcome.why}` : outcome.kind;
      return `${textAt(text, span)} | ${rule} | ${fate}`;
    }),
  );

/** Each minor clause as `quote role sign actor`. */
const clauses = (text: string): readonly string[] =>
  explained(text).flatMap(({ minorClauses }) =>
    minorClauses.map(({ span, role, roleRule, actor }) => {
      const who = actor === null ? '-' : `${actor.text} (${actor.place})`;
      return `${textAt(text, span)} | ${role} | ${roleRule} | ${who}`;
    }),
  );

describe('an explanation', () => {
  it('names the readings that were kept, and those that lost with the winner', () => {
    expect(readings('党委会议每年至少召开2次。').slice(0, 2)).toEqual([
      '每年至少召开2次 | frequency.every-period-count | kept',
      '每年 | frequency.every-period | lost to frequency.every-period-count, shorter',
    ]);
    expect(readings('党委会议每年至少召开2次。')).toContain('2次 | quantity.amount | declined');
  });

  it('tells numbers inside of names', () => {
    expect(readings('执行《关于2025年6月30日前完成整改的通知》。')).toContainEqual(
      '于2025年6月30日前 | deadline.before-date | inside_name',
    );
  });

  it('names the role of each minor clause, its sign, and where who acts is named', () => {
    expect(clauses('按照职责分工的要求，各级政府要健全制度，完善考核办法。由财政局负责。')).toEqual([
      '按照职责分工的要求 | manner | role.manner | -',
      '各级政府要健全制度 | duty | role.predicate | 各级政府 (clause)',
      '完善考核办法 | duty | role.predicate | 各级政府 (sentence)',
      '由财政局负责 | duty | role.predicate | 财政局 (agent)',
    ]);
  });

  it('says where an inherited actor comes from', () => {
    expect(clauses('各级政府要健全制度。完善考核办法。')[1]).toContain('各级政府 (paragraph)');
  });

  it.each([
    ['为了规范管理，制定本办法。', 'enacting'],
    ['应当符合下列条件：（一）建立制度；', 'enumeration'],
    ['各级政府要健全制度。', null],
  ])('says whether the duties of %s bind', (text, withheld) => {
    expect(explained(text).at(-1)?.withheld).toBe(withheld);
  });
});

describe('the words for people', () => {
  const rules = [
    ...VALUE_RULES.map((rule) => rule.id),
    ...Object.values(OBLIGATION_RULES).map((rule) => rule.id),
    ...ROLE_SIGNS.map((sign) => sign.id),
    NO_SIGN,
  ];
  it.each(rules)('say what %s reads', (rule) => {
    expect(ruleWords(rule).zh).not.toBe(rule);
  });
});
