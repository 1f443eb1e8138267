import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { alignObligations } from '../../../src/core/align/align-obligations.ts';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import type { ElementId } from '../../../src/core/model/ids.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { analyzeFile } from '../analyze-text.ts';
import { sampleDocument } from '../sample-document.ts';

const linksOf = (reviewed: AnalyzedDocument, superior: AnalyzedDocument) =>
  alignObligations(reviewed, superior, alignDocuments(reviewed, superior));

const said = ({ document, elements }: AnalyzedDocument, ids: readonly ElementId[]) =>
  elements.filter(({ id }) => ids.includes(id)).map(({ span }) => textAt(document.canonical.text, span));

/** The linked duties of two clauses on hidden dangers, each side as printed. */
const linked = (reviewed: string, superior: string) => {
  const [own, other] = [
    sampleDocument(`（一）隐患排查。${reviewed}\n`),
    sampleDocument(`（一）隐患排查。${superior}\n`),
  ];
  return linksOf(own, other).map((link) => ({
    ...link,
    reviewed: said(own, link.reviewed),
    superior: said(other, link.superior),
  }));
};

describe('links of duties', () => {
  it('say why: predicate, object, actor, values and rare words', () => {
    const [link] = linked('乡镇政府应当每年至少检查2次水库大坝。', '水利部门必须每年至少检查4次水库大坝。');
    expect(link?.why).toMatchObject({
      context: 'sentence',
      predicate: true,
      actor: 'same',
      values: 'changed',
    });
    expect(link?.why.sharedTerms).toContain('水库');
    expect(link?.why.object).toBeGreaterThan(0.4);
  });

  it.each([
    ['the same kind of body', '区政府应当公布名单。', '市政府应当公布名单。', 'same'],
    ['bodies of other kinds', '企业应当公布名单。', '市政府应当公布名单。', 'other'],
    ['nobody named', '公布名单，接受监督。', '市政府应当公布名单。', 'unknown'],
  ])('compare who must act: %s', (_, reviewed, superior, actor) => {
    expect(linked(reviewed, superior)[0]?.why.actor).toBe(actor);
  });

  it('leave a duty alone that the other side does not have', () => {
    const found = linked(
      '企业应当建立隐患排查制度，严禁瞒报生产安全事故。',
      '企业应当在2020年底前建立隐患排查制度。',
    );
    expect(found.map(({ reviewed }) => reviewed)).toEqual([['应当建立隐患排查制度']]);
  });

  it('follow a sentence that moved to another clause', () => {
    const clause = (first: string, second: string) =>
      sampleDocument(
        `（一）储备管理。承储企业要建立粮情检测台账，发现霉变及时处置。${first}\n` +
          `（二）道路养护。养护单位要每日巡查路面，及时修补坑槽。${second}\n`,
      );
    const moved = '乡镇政府要开通群众举报专线，及时兑现举报奖励。';
    const [own, other] = [clause(moved, ''), clause('', moved)];
    const found = linksOf(own, other).map(({ reviewed, superior }) => [
      ...said(own, reviewed),
      ...said(other, superior),
    ]);
    expect(found).toContainEqual(['要开通群众举报专线', '要开通群众举报专线']);
    expect(found).toContainEqual(['及时兑现举报奖励', '及时兑现举报奖励']);
  });
});

describe('links of the duties of a document with itself', () => {
  const document = analyzeFile('corpus/003_5cbe8c9300dccb2c.txt');
  const links = linksOf(document, document);

  it('link each duty of a clause with itself', () => {
    const duties = document.elements.filter(({ type, clause }) => type === 'obligation' && clause !== null);
    for (const { id } of duties) {
      expect(links.some(({ reviewed, superior }) => reviewed.includes(id) && superior.includes(id))).toBe(
        true,
      );
    }
  });

  it('keep score and confidence between 0 and 1, and never say certain', () => {
    for (const { score, confidence } of links) {
      expect(score).toBeLessThanOrEqual(1);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('are the same on every run', () => {
    expect(linksOf(document, document)).toEqual(links);
  });
});
