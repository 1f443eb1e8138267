import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DuikanApi, Settings } from '../ipc/ipc-contract.ts';
import { openStore } from './store/open-store.ts';
import { App } from './view/app.tsx';
import { beginOpening } from './view/shell/opening.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly duikan: DuikanApi;
  }
}

const firstSettings: Settings = { language: 'zh', theme: 'system', zoom: 1, documentFont: 'sans' };

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
const api = window.duikan;
const opening = beginOpening((onProgress) => openStore(api, onProgress));
const settings = await api.readSettings(undefined);
createRoot(root).render(
  <StrictMode>
    <App api={api} opening={opening} firstSettings={settings.ok ? settings.value : firstSettings} />
  </StrictMode>,
);
