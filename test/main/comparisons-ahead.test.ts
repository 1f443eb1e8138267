import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_PAIRINGS } from '../../src/core/decisions/place-pairings.ts';
import { jsonText } from '../../src/ipc/json-text.ts';
import type { DocumentPair } from '../../src/main/analysis-messages.ts';
import { comparisonView, createComparisonsAhead } from '../../src/main/comparisons-ahead.ts';
import { analyzeFile } from '../core/analyze-text.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');
const wujin = analyzeFile(resolve(corpus, '000_850909aa168bec30.txt'));
const changzhou = analyzeFile(resolve(corpus, '002_ed3a36659357f992.txt'));
const NO_PAIRING = { key: '', statements: [] };
const pairOf = (reviewed: typeof wujin, superior: typeof wujin): DocumentPair => ({
  reviewed: reviewed.document.id,
  superior: superior.document.id,
  pairing: NO_PAIRING,
});
const there = pairOf(wujin, changzhou);
const back = pairOf(changzhou, wujin);

/** Somebody else waits from the step of that number on. */
const aheadUntil = (lastStep = Infinity) => {
  let steps = 0;
  const held = new Map([wujin, changzhou].map((analyzed) => [analyzed.document.id, analyzed]));
  return createComparisonsAhead(
    { held: (id) => held.get(id) },
    {
      progress: () => undefined,
      betweenSteps: () => Promise.resolve(),
      othersWait: () => ++steps > lastStep,
    },
  );
};

describe('comparisons made ahead', () => {
  it('are those that would be made when asked for', async () => {
    const ahead = aheadUntil();
    expect(await ahead.compareAhead(there)).toBe(true);
    expect(await ahead.compareAhead(back)).toBe(true);
    expect(ahead.take(there)).toBe(jsonText(comparisonView(wujin, changzhou, NO_PAIRINGS)));
    expect(ahead.take(back)).toBe(jsonText(comparisonView(changzhou, wujin, NO_PAIRINGS)));
  });

  it('are handed over once, and only for what they were made of', async () => {
    const ahead = aheadUntil();
    await ahead.compareAhead(there);
    expect(ahead.take(back)).toBeNull();
    expect(ahead.take({ ...there, pairing: { key: '7', statements: [] } })).toBeNull();
    expect(ahead.take(there)).not.toBeNull();
    expect(ahead.take(there)).toBeNull();
  });

  it('give way at the next step, and go on where they were for whoever asks for just that pair', async () => {
    const ahead = aheadUntil(5);
    expect(await ahead.compareAhead(there)).toBe(true);
    expect(await ahead.compareAhead(back)).toBe(false);
    expect(ahead.take(there)).not.toBeNull();
    expect(ahead.take(there)).toBeNull();
    expect(ahead.take(back)).toBe(jsonText(comparisonView(changzhou, wujin, NO_PAIRINGS)));
    expect(ahead.take(back)).toBeNull();
    expect(await aheadUntil(0).compareAhead(there)).toBe(false);
  });

  it('are forgotten when one of the documents is held anew', async () => {
    const ahead = aheadUntil();
    await ahead.compareAhead(there);
    ahead.forget(changzhou.document.id);
    expect(ahead.take(there)).toBeNull();
    const begun = aheadUntil(1);
    await begun.compareAhead(there);
    begun.forget(changzhou.document.id);
    expect(begun.take(there)).toBeNull();
  });

  it('are not made of documents that are not held', async () => {
    const ahead = aheadUntil();
    const unknown = { ...there, superior: `${'0'.repeat(64)}#1` } as DocumentPair;
    expect(await ahead.compareAhead(unknown)).toBe(true);
    expect(ahead.take(unknown)).toBeNull();
  });
});
