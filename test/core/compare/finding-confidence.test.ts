import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import { ruleId } from '../../../src/core/model/ids.ts';
import { sourceSpan } from '../../../src/core/model/span.ts';
import { sampleDocument } from '../sample-document.ts';

const ABOVE = '第一条 学校应当每学期至少组织1次疏散演练。\n第二条 学校应当完善巡查制度，建立水质监测平台。\n';
const BELOW = '第一条 学校应当每学期至少组织2次疏散演练。\n第二条 学校应当完善巡查制度。\n';

/** Confidence of the changed frequency and of the duty left out, with that of the links of their clauses. */
const confidences = (below: AnalyzedDocument, linkConfidence: number): Readonly<Record<string, number>> => {
  const above = sampleDocument(ABOVE);
  const alignment = alignDocuments(below, above);
  const links = alignment.links.map((link) => ({ ...link, confidence: linkConfidence }));
  const { findings } = compareDocuments(below, above, { ...alignment, links });
  return Object.fromEntries(findings.map(({ kind, confidence }) => [kind, confidence]));
};

describe('the confidence of a finding', () => {
  const below = sampleDocument(BELOW);

  it('follows the link of its clauses where one side has nothing', () => {
    const [sure, weak] = [confidences(below, 1), confidences(below, 0.75)];
    expect(weak['omitted_obligation']).toBeCloseTo(0.75 * (sure['omitted_obligation'] ?? 0), 1);
  });

  it.each([
    [0.9, 0.84],
    [0.4, 0.65],
    [0.2, 0.39],
  ])('follows the link of its sentences: score %d', (score, expected) => {
    const above = sampleDocument(ABOVE);
    const alignment = alignDocuments(below, above);
    const units = alignment.units.map((link) => ({ ...link, score }));
    const { findings } = compareDocuments(below, above, { ...alignment, units });
    expect(findings.find(({ kind }) => kind === 'frequency_changed')?.confidence).toBe(expected);
  });

  it('follows the values compared', () => {
    const unsure = {
      ...below,
      elements: below.elements.map((element) =>
        element.type === 'frequency' ? { ...element, confidence: 0.5 } : element,
      ),
    };
    expect(confidences(unsure, 1)['frequency_changed']).toBe(0.43);
    expect(confidences(unsure, 1)['omitted_obligation']).toBe(0.8);
  });

  it('is lower where the beginning of its clause was guessed', () => {
    const guessed = {
      ...below,
      document: {
        ...below.document,
        repairs: [
          {
            kind: 'lost_line_break',
            source: sourceSpan(0, 0),
            before: '',
            after: '\n',
            certainty: 'probable',
            rule: ruleId('sample'),
          },
        ],
      },
    } as const;
    const [sure, probable] = [confidences(below, 1), confidences(guessed, 1)];
    expect([sure['frequency_changed'], probable['frequency_changed']]).toEqual([0.84, 0.75]);
    expect(probable['omitted_obligation']).toBe(sure['omitted_obligation']);
  });
});
