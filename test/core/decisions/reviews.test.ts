import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import type { ReviewedTexts } from '../../../src/core/decisions/match-evidence.ts';
import { isPossible } from '../../../src/core/decisions/library-state.ts';
import { pairReviews } from '../../../src/core/decisions/pair-reviews.ts';
import { lineAnchor } from '../../../src/core/model/anchor.ts';
import type { Decision, JournalEntry } from '../../../src/core/model/decision.ts';
import type { FindingKind } from '../../../src/core/model/finding.ts';
import { documentId, sha256 } from '../../../src/core/model/ids.ts';
import { evidenceAnchor, type ReviewState } from '../../../src/core/model/review.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import type { ComparisonView } from '../../../src/core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../src/core/report/contract/contract.ts';
import { findingLikeness } from '../../../src/core/report/finding-likeness.ts';
import { htmlReport } from '../../../src/core/report/printed/html-report.ts';
import { markdownReport } from '../../../src/core/report/printed/markdown-report.ts';
import { printedComparison } from '../../../src/core/report/printed/printed-comparison.ts';
import { reviewedView } from '../../../src/core/report/comparison-view/reviewed-view.ts';
import { sampleDocument } from '../sample-document.ts';

const SUPERIOR_TEXT = `一、责任
（一）党政责任。各级党委要把防汛工作摆上重要位置。各级政府每年至少检查2次水库大坝。
（二）法规体系。完善地方水利法规。
（三）巡查值守。各级政府要组织巡查。各级政府要落实带班。
`;
const REVIEWED_TEXT = `一、责任
（一）党政责任。区委要把防汛工作摆上重要位置。区政府每年至少检查4次水库大坝。
（二）巡查值守。各级政府（管委会）要组织巡查。各级政府（管委会）要落实带班。
（三）爱水护水。广泛开展爱水护水进社区活动。
`;
const compared = (superior: string, reviewed: string): ComparisonView => {
  const [above, below] = [sampleDocument(superior), sampleDocument(reviewed)];
  return buildComparisonView(compareDocuments(below, above, alignDocuments(below, above)), below, above);
};
const TEXTS: ReviewedTexts = { superior: SUPERIOR_TEXT, reviewed: REVIEWED_TEXT };
const VIEW = compared(SUPERIOR_TEXT, REVIEWED_TEXT);
const PAIR = {
  superior: documentId(sha256('a'.repeat(64)), 1),
  reviewed: documentId(sha256('b'.repeat(64)), 1),
};

const findingOf = (kind: FindingKind): FindingReport => {
  const found = VIEW.report.findings.find((finding) => finding.kind === kind);
  if (found === undefined) throw new RangeError(`no ${kind}`);
  return found;
};
const reviewed = (finding: FindingReport, state: ReviewState, note = ''): Decision => ({
  kind: 'finding_reviewed',
  pair: PAIR,
  evidence: {
    kind: finding.kind,
    superior: evidenceAnchor(SUPERIOR_TEXT, finding.right),
    reviewed: evidenceAnchor(REVIEWED_TEXT, finding.left),
  },
  state,
  note,
});
const read = (isRead: boolean, superior: readonly string[], below: readonly string[]): Decision => {
  const anchors = (text: string, labels: readonly string[]) =>
    labels.flatMap((label) => lineAnchor(text, text.indexOf(label)) ?? []);
  return {
    kind: 'clauses_read',
    pair: PAIR,
    clauses: { superior: anchors(SUPERIOR_TEXT, superior), reviewed: anchors(REVIEWED_TEXT, below) },
    read: isRead,
  };
};
const WORDS = '爱水护水进社区';
const added: Decision = {
  kind: 'finding_added',
  pair: PAIR,
  evidence: {
    kind: 'scope_changed',
    superior: null,
    reviewed: evidenceAnchor(REVIEWED_TEXT, {
      start: REVIEWED_TEXT.indexOf(WORDS),
      end: REVIEWED_TEXT.indexOf(WORDS) + WORDS.length,
    }),
  },
  note: '请说明对象',
};

const journalOf = (...decisions: readonly Decision[]): readonly JournalEntry[] =>
  decisions.map((decision, index) => ({ sequence: index + 1, at: '2018-10-08T09:00:00.000Z', decision }));
const reviewedWith = (view: ComparisonView, texts: ReviewedTexts, ...decisions: readonly Decision[]) =>
  reviewedView(view, pairReviews(journalOf(...decisions), PAIR), texts);
/** `kind state note` of every finding that somebody said something about. */
const said = (...decisions: readonly Decision[]): readonly string[] =>
  reviewedWith(VIEW, TEXTS, ...decisions)
    .view.report.findings.filter(({ state, note }) => state !== 'open' || note !== null)
    .map(({ kind, state, note }) => [kind, state, ...(note === null ? [] : [note])].join(' '));

const frequency = findingOf('frequency_changed');

describe('states and notes of findings', () => {
  const cases: readonly (readonly [string, readonly Decision[], readonly string[]])[] = [
    ['nobody said anything', [], []],
    ['confirmed', [reviewed(frequency, 'confirmed')], ['frequency_changed confirmed']],
    [
      'a note alone leaves it open',
      [reviewed(frequency, 'open', '问区里')],
      ['frequency_changed open 问区里'],
    ],
    [
      'the last word counts',
      [reviewed(frequency, 'to_check', '问'), reviewed(frequency, 'confirmed', '已问')],
      ['frequency_changed confirmed 已问'],
    ],
    ['taken back', [reviewed(frequency, 'confirmed'), { kind: 'undone', entry: 1 }], []],
    [
      'taken back and brought back',
      [reviewed(frequency, 'confirmed'), { kind: 'undone', entry: 1 }, { kind: 'redone', entry: 1 }],
      ['frequency_changed confirmed'],
    ],
    ['given up', [reviewed(frequency, 'confirmed'), { kind: 'review_withdrawn', entry: 1 }], []],
  ];
  it.each(cases)('%s', (_name, decisions, expected) => {
    expect(said(...decisions)).toEqual(expected);
  });

  it('are of one pair in one direction', () => {
    const swapped = { superior: PAIR.reviewed, reviewed: PAIR.superior };
    expect(pairReviews(journalOf(reviewed(frequency, 'confirmed')), swapped).judgements).toEqual([]);
  });
});

describe('findings that are alike', () => {
  const localized = VIEW.report.findings.filter(
    ({ kind, right, left }) => kind === 'localized' && right !== null && left !== null,
  );
  const [first] = localized.filter(({ left }) => left?.quote.includes('管委会'));
  if (first === undefined) throw new RangeError('no substitution');
  const alike: Decision = {
    kind: 'alike_reviewed',
    pair: PAIR,
    likeness: findingLikeness(first),
    state: 'dismissed',
  };

  it('have the same change of words, whatever stands around it', () => {
    expect(findingLikeness(first)).toEqual({ kind: 'localized', superior: '', reviewed: '(管委会)' });
    expect(said(alike)).toEqual(['localized dismissed', 'localized dismissed']);
  });

  it('keep their notes, and one of them can be judged otherwise', () => {
    expect(
      said(reviewed(first, 'open', '机构设置'), alike, reviewed(first, 'confirmed', '机构设置')),
    ).toEqual(['localized confirmed 机构设置', 'localized dismissed']);
  });

  it('are known by their values where they have some', () => {
    expect(findingLikeness(frequency)).toEqual({
      kind: 'frequency_changed',
      superior: 'at_least 2/P1Y',
      reviewed: 'at_least 4/P1Y',
    });
  });
});

describe('findings that a person added', () => {
  const { view, review } = reviewedWith(VIEW, TEXTS, added);
  const finding = view.report.findings.at(-1);

  it('stand in their row and sentence with their words as evidence', () => {
    expect(finding).toMatchObject({ id: 'H1', human: true, kind: 'scope_changed', leftClause: '（三）' });
    expect(finding?.left?.quote).toBe(WORDS);
    expect(view.rows.at(-1)?.findings).toContain('H1');
    expect(view.rows.at(-1)?.sentences.flatMap(({ findings }) => findings)).toContain('H1');
    expect(view.report.summary.findings).toBe(VIEW.report.findings.length + 1);
    expect(review.byState.open).toBe(VIEW.report.findings.length + 1);
  });

  it('can be judged like any other', () => {
    if (finding === undefined) throw new RangeError('not added');
    expect(said(added, reviewed(finding, 'to_check'))).toEqual(['scope_changed to_check']);
  });

  it('stand in the exports, with states and notes', () => {
    const { view: written } = reviewedWith(
      VIEW,
      TEXTS,
      added,
      reviewed(frequency, 'confirmed', '请区里|说明'),
      read(true, ['（一）'], ['（一）']),
    );
    const printed = printedComparison(written, { language: 'zh', version: '0', settings: [] });
    for (const text of [htmlReport(printed), markdownReport(printed)]) {
      expect(text).toContain('请说明对象〔人工添加〕');
      expect(text).toMatch(/〔✓认可：请区里\\?\|说明〕/);
      expect(text).toContain('已阅');
    }
  });
});

describe('clauses that were read', () => {
  const readRows = (...decisions: readonly Decision[]): readonly string[] =>
    reviewedWith(VIEW, TEXTS, ...decisions).review.read.map(
      ({ left, right }) => `${right.join('')}|${left.join('')}`,
    );
  const cases: readonly (readonly [string, readonly Decision[], readonly string[]])[] = [
    ['a pair', [read(true, ['（三）'], ['（二）'])], ['（三）|（二）']],
    ['a clause that stands alone', [read(true, [], ['（三）'])], ['|（三）']],
    ['one side alone does not count', [read(true, ['（三）'], [])], []],
    ['unread again', [read(true, ['（三）'], ['（二）']), read(false, ['（三）'], ['（二）'])], []],
  ];
  it.each(cases)('%s', (_name, decisions, expected) => {
    expect(readRows(...decisions)).toEqual(expected);
  });

  it('are told where these clauses no longer stand together', () => {
    const { review } = reviewedWith(VIEW, TEXTS, read(true, ['（一）'], ['（二）']));
    expect(review.read).toEqual([]);
    expect(review.unplaced).toMatchObject([{ of: 'read', cause: 'no_row', entry: 1 }]);
  });
});

describe('after the text has changed', () => {
  const decisions = [
    reviewed(frequency, 'confirmed', '备注'),
    added,
    read(true, ['（三）'], ['（二）']),
  ] as const;

  it('what is still there is found', () => {
    const shifted = { superior: `关于防汛的意见\n${SUPERIOR_TEXT}`, reviewed: `页眉\n${REVIEWED_TEXT}` };
    const again = reviewedWith(compared(shifted.superior, shifted.reviewed), shifted, ...decisions);
    expect(again.review.unplaced).toEqual([]);
    expect(again.review.byState.confirmed).toBe(1);
    expect(again.review.read).toHaveLength(1);
    expect(again.view.report.findings.filter(({ human }) => human)).toHaveLength(1);
  });

  it('what is gone is listed with its cause', () => {
    const changed = {
      ...TEXTS,
      reviewed: REVIEWED_TEXT.replace('至少检查4次', '检查').replace(WORDS, '宣传'),
    };
    const again = reviewedWith(compared(changed.superior, changed.reviewed), changed, ...decisions);
    expect(again.review.unplaced.map(({ of, cause, entry }) => [of, cause, entry])).toEqual([
      ['finding', 'lost', 1],
      ['added', 'lost', 2],
    ]);
  });

  it('a difference that is no longer found is listed', () => {
    const others = { ...VIEW, report: { ...VIEW.report, findings: [] } };
    expect(reviewedWith(others, TEXTS, ...decisions).review.unplaced).toMatchObject([
      { of: 'finding', cause: 'no_finding', note: '备注' },
    ]);
  });
});

it('a decision needs both documents; what is withdrawn has to be in effect', () => {
  const decision = reviewed(frequency, 'confirmed');
  expect(isPossible([], decision)).toBe(false);
  expect(isPossible(journalOf(decision), { kind: 'review_withdrawn', entry: 1 })).toBe(true);
  expect(
    isPossible(journalOf(decision, { kind: 'undone', entry: 1 }), { kind: 'review_withdrawn', entry: 1 }),
  ).toBe(false);
});
