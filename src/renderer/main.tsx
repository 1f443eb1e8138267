import 'antd/dist/antd.css';
import { StrictMode } from 'react';
import type { DuikanApi, Settings } from '../ipc/ipc-contract.ts';
import { openStore } from './store/open-store.ts';
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
// While the library is opened; one piece after another, so that none is compiled and run in one long task.
const { createRoot } = await import('react-dom/client');
await import('./view/shell/appearance.tsx');
const { App } = await import('./view/app.tsx');
createRoot(root).render(
  <StrictMode>
    <App api={api} opening={opening} firstSettings={settings.ok ? settings.value : firstSettings} />
  </StrictMode>,
);
