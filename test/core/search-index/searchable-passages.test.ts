import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/model/ids.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { readSourceText } from '../../../src/core/import/read-source-text.ts';
import { analyzeSource } from '../../../src/core/pipeline.ts';
import { searchablePassages } from '../../../src/core/search-index/searchable-passages.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';

const corpus = join(import.meta.dirname, '..', '..', '..', 'corpus');
const segmenter = createJiebaSegmenter();

describe.each(readdirSync(corpus).filter((name) => name.endsWith('.txt')))('passages of %s', (path) => {
  const bytes = readFileSync(join(corpus, path));
  const hash = sha256(createHash('sha256').update(bytes).digest('hex'));
  const { documents } = analyzeSource(readSourceText({ path, sha256: hash, bytes }), segmenter);

  it('hold every character once', () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const analyzed of documents) {
      const { text } = analyzed.document.canonical;
      const passages = searchablePassages(analyzed);
      const overlapping = passages.filter((passage, index) => {
        const next = passages[index + 1];
        return next !== undefined && next.span.start < passage.span.end;
      });
      expect(overlapping).toEqual([]);
      const searched = passages.map(({ span }) => textAt(text, span).replace(/\s/gu, '')).join('');
      expect(searched).toBe(text.replace(/\s/gu, ''));
    }
  });

  it('are the clauses, with their labels and what they contain', () => {
    for (const analyzed of documents) {
      const clauses = analyzed.document.sections.flatMap((section) => section.clauses);
      const passages = searchablePassages(analyzed).filter(({ clause }) => clause !== null);
      expect(passages.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id));
      const frequencies = analyzed.elements.filter(({ type }) => type === 'frequency');
      expect(passages.filter(({ types }) => types.includes('frequency'))).toHaveLength(
        new Set(frequencies.flatMap(({ clause }) => clause ?? [])).size,
      );
    }
  });
});
