import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DuikanApi } from '../ipc-contract.ts';

declare global {
  interface Window {
    readonly duikan: DuikanApi;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
const opened = await window.duikan.openLibrary(undefined);
createRoot(root).render(
  <StrictMode>
    <p>{opened.ok ? `${opened.value.journal.length}` : opened.message.zh}</p>
  </StrictMode>,
);
await window.duikan.reportReady({ view: 'comparison' });
