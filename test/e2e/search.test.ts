import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DocumentReport } from '../../src/core/report/contract/contract.ts';
import { expect, test } from './launch-duikan.ts';

const PHRASE = '应急演练';
const corpus = join(import.meta.dirname, '..', '..', 'corpus');

/** How often the phrase stands in the corpus, line breaks aside: counted without the program. */
const placesInCorpus = async (): Promise<number> => {
  const files = (await readdir(corpus)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(files.map((name) => readFile(join(corpus, name), 'utf8')));
  return texts.reduce((sum, text) => sum + text.replace(/\s/g, '').split(PHRASE).length - 1, 0);
};

interface FoundClause {
  readonly document: string;
  readonly clause: string | null;
}

/** Every clause of the library whose own text holds the phrase, by the program's reading of its structure. */
const clausesThatHold = (page: Page, phrase: string): Promise<readonly FoundClause[]> =>
  page.evaluate(async (wanted) => {
    const opened = await window.duikan.openLibrary(undefined);
    if (!opened.ok) return [];
    const found: FoundClause[] = [];
    for (const { decision } of opened.value.journal) {
      if (decision.kind !== 'source_added') continue;
      const read = await window.duikan.readSource(decision.source);
      if (!read.ok) continue;
      for (const { id, report } of read.value.documents) {
        const { sections } = JSON.parse(report) as DocumentReport;
        for (const clause of sections.flatMap(({ clauses }) => clauses)) {
          const holds = `${clause.heading ?? ''}\n${clause.text}`.includes(wanted);
          if (holds) found.push({ document: id, clause: clause.label });
        }
      }
    }
    return found;
  }, phrase);

const search = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-hit').first()).toBeVisible();
};

test('应急演练 is found in exactly the clauses that contain it', async ({ launch }) => {
  const { page } = await launch();
  const expected = await clausesThatHold(page, PHRASE);
  expect(expected.length).toBeGreaterThan(0);
  for (const query of [PHRASE, `“${PHRASE}”`]) {
    await search(page, query);
    await expect(page.locator('.search-summary')).toContainText(`${expected.length} 条`);
    const shown = await page
      .locator('.search-hit')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-clause')));
    expect(shown.toSorted()).toEqual(expected.map(({ clause }) => clause).toSorted());
    const marked = await page.locator('.search-hit mark').allTextContents();
    expect(new Set(marked)).toEqual(new Set([PHRASE]));
  }
  const answer = await page.evaluate(async (query) => {
    const documents = await window.duikan.openLibrary(undefined);
    const ids = documents.ok ? (documents.value.census?.documents ?? []) : [];
    const found = await window.duikan.search({ query, documents: [...ids] });
    return found.ok
      ? found.value.hits.map(({ document, clause, matches }) => ({
          document,
          clause,
          matches: matches.length,
        }))
      : [];
  }, PHRASE);
  expect(answer.map(({ document, clause }) => `${document} ${clause ?? ''}`).toSorted()).toEqual(
    expected.map(({ document, clause }) => `${document} ${clause ?? ''}`).toSorted(),
  );
  expect(answer.reduce((sum, { matches }) => sum + matches, 0)).toBe(await placesInCorpus());
});

test('arrow keys choose and Enter opens the clause, but never while an input method composes', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.locator('.view-tab', { hasText: '检索' }).click();
  const input = page.getByRole('textbox', { name: '检索', exact: true });
  await input.focus();

  // A composition as an input method makes it: its Enter takes the letters over, it does not send the query.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'ying ji', selectionStart: 7, selectionEnd: 7 });
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-hit')).toHaveCount(0);
  await devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await input.fill('');

  await devtools.send('Input.insertText', { text: PHRASE });
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-hit').nth(1)).toHaveAttribute('aria-selected', 'true');

  const results = page.getByRole('listbox', { name: '检索结果' });
  await results.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(page.locator('.view-tab[aria-current="page"]')).toHaveText('检索');
  await page.keyboard.press('Enter');
  await expect(page.locator('.view-tab[aria-current="page"]')).toHaveText('原文');
  await expect(page.locator('.reader-view .mark-target').first()).toBeInViewport();
  await expect(page.locator('.reader-view .mark-target').first()).toHaveText(PHRASE);

  await page.keyboard.press('Control+F');
  await page.keyboard.type('每年');
  await page.keyboard.press('Enter');
  await expect(page.locator('.find-count')).toHaveText(/^1 \/ \d+$/);
});
