import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DuikanApi } from '../ipc-contract.ts';
import { openStore } from './store/open-store.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly duikan: DuikanApi;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
const opened = await openStore(window.duikan, () => undefined);
const lines: string[] = [];
if (opened.ok) {
  const { store, notices, firstComparison } = opened.value;
  lines.push(...notices.map(({ message }) => message.zh));
  lines.push(...(await store.listDocuments()).map(({ head, clauses }) => `${head.title ?? ''} ${clauses}`));
  if (firstComparison !== null) {
    const compared = await store.compareDocuments(firstComparison);
    lines.push(compared.ok ? `${compared.value.rows.length} rows` : compared.message.zh);
  }
}
createRoot(root).render(
  <StrictMode>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </StrictMode>,
);
await window.duikan.reportReady({ view: 'comparison' });
