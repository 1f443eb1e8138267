import { join } from 'node:path';

/** Where main keeps what is its own. The window's database lies beside, under Electron's care. */
export interface DataFolder {
  readonly root: string;
  /** Sources, content-addressed. */
  readonly sources: string;
  /** Decisions of people; never rebuilt, never rewritten. */
  readonly journal: string;
  /** Ids and counts of what the window's database ought to hold. */
  readonly census: string;
  readonly settings: string;
  readonly log: string;
}

export const dataFolder = (root: string): DataFolder => ({
  root,
  sources: join(root, 'sources'),
  journal: join(root, 'journal.jsonl'),
  census: join(root, 'library-census.json'),
  settings: join(root, 'settings.json'),
  log: join(root, 'logs', 'duikan.log'),
});
