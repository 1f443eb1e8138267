import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import { canonicalSpan, textAt } from '../../../src/core/model/span.ts';
import { indexDocument, type IndexedDocument } from '../../../src/core/search-index/index-document.ts';
import {
  searchDocuments,
  type SearchFilters,
  type SearchResult,
} from '../../../src/core/search-index/search-documents.ts';
import { parseSearchQuery } from '../../../src/core/search-index/search-query.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';
import { lineDocument, type LineDocumentFacts } from './line-document.ts';

const segmenter = createJiebaSegmenter();
const anywhere: SearchFilters = { levels: [], regions: [], types: [] };

const search = (
  documents: readonly IndexedDocument[],
  query: string,
  filters: SearchFilters = anywhere,
): SearchResult => searchDocuments(documents, parseSearchQuery(query), filters, segmenter);

const index = (text: string, facts?: LineDocumentFacts) =>
  indexDocument(lineDocument(text, segmenter, facts));

const clauseLabels = ({ hits }: SearchResult) => hits.map(({ passage }) => passage.label);
const inTextOrder = (result: SearchResult) =>
  result.hits
    .map(({ indexed, passage }) => `${indexed.analyzed.document.id}@${passage.span.start}`)
    .sort((a, b) => a.localeCompare(b));

const TEXT = [
  '一、健全应急管理体制',
  '企业每年至少组织1次应急演练。',
  '各级党委每年至少召开2次党委常委会会议，听取应急工作汇报；学校要组织演练。',
  '制定应急预案，定期组织演练和应急演练评估。',
  '落实安全生产责任（含清单）制度。',
].join('\n');

describe('a word without quotation marks', () => {
  it('finds exactly the clauses that contain it', () => {
    const result = search([index(TEXT)], '应急演练');
    expect(result.matched).toBe('literal');
    expect(clauseLabels(result).sort()).toEqual(['2.', '4.']);
  });

  it('finds text that crosses the borders of words', () => {
    // 组织 | 1 | 次 and 生产 | 责任: half words on both sides.
    expect(clauseLabels(search([index(TEXT)], '织1次应'))).toEqual(['2.']);
    expect(clauseLabels(search([index(TEXT)], '产责'))).toEqual(['5.']);
  });

  it('that stands nowhere as typed is looked for by its words, all required', () => {
    const result = search([index(TEXT)], '应急组织');
    expect(result.matched).toBe('words');
    expect(clauseLabels(result).sort()).toEqual(['2.', '3.', '4.']);
  });

  it('finds nothing where one of its words stands nowhere', () => {
    expect(search([index(TEXT)], '应急火星')).toEqual({ matched: 'literal', hits: [] });
  });
});

describe('several words', () => {
  it('are all required, anywhere in the clause', () => {
    expect(clauseLabels(search([index(TEXT)], '应急 党委'))).toEqual(['3.']);
    expect(clauseLabels(search([index(TEXT)], '应急演练 预案'))).toEqual(['4.']);
  });

  it('rank the clause that says more of them in fewer words first', () => {
    const text = ['召开会议部署应急演练等各项工作并按照有关规定报告情况。', '应急演练。'].join('\n');
    expect(clauseLabels(search([index(text)], '应急 演练'))).toEqual(['2.', '1.']);
  });
});

describe('a phrase in quotation marks', () => {
  it.each([['"应急演练"'], ['“应急演练”'], ['「应急演练」']])('is found as it stands: %s', (query) => {
    expect(clauseLabels(search([index(TEXT)], query)).sort()).toEqual(['2.', '4.']);
  });

  it('is never broken up into words', () => {
    expect(search([index(TEXT)], '“应急组织”').hits).toEqual([]);
    expect(search([index(TEXT)], '“应急组织” 演练的要求').hits).toEqual([]);
  });

  it('is found in any width and bracket form', () => {
    expect(clauseLabels(search([index(TEXT)], '"责任(含清单)"'))).toEqual(['5.']);
  });

  it('does not reach over the end of a clause', () => {
    expect(search([index('应急\n演练')], '"应急演练"').hits).toEqual([]);
    expect(search([index('应急\n演练')], '应急 演练').hits).toEqual([]);
  });
});

describe('text outside the clauses', () => {
  it('is searched too and has no clause', () => {
    const text = '关于安全生产的通知\n加强安全生产工作。';
    const title = { kind: 'title', span: canonicalSpan(0, 9) } as const;
    const document = lineDocument(text, segmenter, { blocks: [title] });
    const [section] = document.document.sections;
    const clauses = section?.clauses.slice(1) ?? [];
    const analyzed: AnalyzedDocument = {
      ...document,
      document: {
        ...document.document,
        sections: [{ label: null, heading: null, span: canonicalSpan(10, text.length), clauses }],
      },
    };
    const { hits } = search([indexDocument(analyzed)], '安全生产');
    expect(hits.map(({ passage }) => passage.clause === null).sort()).toEqual([false, true]);
  });
});

describe('filters', () => {
  const documents = [
    index('开展应急演练。', { digit: 1, level: 'city', region: ['江苏省', '常州市'] }),
    index('开展应急演练。', { digit: 2, level: 'district', region: ['江苏省', '常州市', '武进区'] }),
    index('开展应急演练。', { digit: 3, level: 'district', region: ['天津市', '蓟州区'] }),
    index('开展应急演练。', { digit: 4 }),
  ];
  const digits = ({ hits }: SearchResult) =>
    hits.map(({ indexed }) => indexed.analyzed.document.id.charAt(0));

  it.each<[Partial<SearchFilters>, readonly string[]]>([
    [{ levels: ['district'] }, ['2', '3']],
    [{ levels: ['city', 'district'] }, ['1', '2', '3']],
    [{ regions: ['常州'] }, ['1', '2']],
    [{ regions: ['江苏省'], levels: ['city'] }, ['1']],
    [{ regions: ['武进区', '天津市'] }, ['2', '3']],
    [{ types: ['frequency'] }, []],
  ])('%j', (filters, expected) => {
    expect(digits(search(documents, '应急演练', { ...anywhere, ...filters }))).toEqual(expected);
  });

  it('leave out literal hits without falling back to single words', () => {
    expect(search(documents, '应急演练', { ...anywhere, levels: ['town'] })).toEqual({
      matched: 'literal',
      hits: [],
    });
  });
});

describe('on the corpus, line by line', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'corpus');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  let documents: readonly IndexedDocument[] = [];
  beforeAll(() => {
    documents = texts.map((text, digit) => index(text, { digit }));
  }, 60_000);

  /** What a phrase ought to find: every line that contains it. */
  const linesWith = (phrase: string) =>
    documents
      .flatMap(({ analyzed }) => {
        const { document } = analyzed;
        const clauses = document.sections.flatMap((section) => section.clauses);
        return clauses
          .filter(({ span }) => textAt(document.canonical.text, span).includes(phrase))
          .map(({ span }) => `${document.id}@${span.start}`);
      })
      .sort((a, b) => a.localeCompare(b));

  /** Any stretch of Chinese characters of the corpus, wherever its words begin and end. */
  const phrases = fc
    .tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 1, max: 9 }))
    .map(([file, at, length]) => {
      const text = texts[file] ?? '';
      return text.slice(at % text.length).slice(0, length);
    })
    .filter((phrase) => /^\p{Script=Han}+$/u.test(phrase));

  it('a quoted phrase finds exactly the lines that contain it', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        expect(inTextOrder(search(documents, `“${phrase}”`))).toEqual(linesWith(phrase));
      }),
      { numRuns: 1000 },
    );
  });

  it('so does the same phrase without quotation marks', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        const result = search(documents, phrase);
        expect(result.matched).toBe('literal');
        expect(inTextOrder(result)).toEqual(linesWith(phrase));
      }),
      { numRuns: 300 },
    );
  });

  it('every match is the phrase itself', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        for (const { indexed, matches } of search(documents, phrase).hits) {
          const { text } = indexed.analyzed.document.canonical;
          expect(matches.map((span) => textAt(text, span))).toEqual(matches.map(() => phrase));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an index that was stored and read again gives the same hits', () => {
    const restored = documents.map((document) => structuredClone(document));
    for (const query of ['应急演练', '安全 生产 责任', '“党政同责”']) {
      const scores = ({ hits }: SearchResult) =>
        hits.map(({ passage, score }) => [passage.span.start, score]);
      expect(scores(search(restored, query))).toEqual(scores(search(documents, query)));
    }
  });
});
