import { createContext, use } from 'react';
import type { ScannedFile } from '../../core/model/decision.ts';
import type { DocumentId } from '../../core/model/ids.ts';
import type { LocalizedText, ProblemCause } from '../../core/model/problem.ts';
import type { DuikanApi, Settings } from '../../ipc/ipc-contract.ts';
import type { LibraryDocument, LibraryStore } from '../store/library-store.ts';
import type { Place, ViewKind, Visit } from './place.ts';

/** A source that could not be read, as the problem list shows it. */
export interface ShownProblem {
  /** Name of the file, or null where the message alone says it. */
  readonly name: string | null;
  readonly cause: ProblemCause | null;
  readonly message: LocalizedText;
  /** Whose text is missing and may be attached by hand; null for every other problem. */
  readonly scan: ScannedFile | null;
}

/** What every part of the screen may use. */
export interface Workbench {
  readonly api: DuikanApi;
  readonly store: LibraryStore;
  readonly settings: Settings;
  readonly saveSettings: (settings: Settings) => void;
  readonly documents: readonly LibraryDocument[];
  readonly documentOf: (id: DocumentId | null) => LibraryDocument | null;
  readonly problems: readonly ShownProblem[];
  readonly addProblems: (problems: readonly ShownProblem[]) => void;
  readonly visit: Visit;
  readonly go: (place: Place) => void;
  readonly openView: (view: ViewKind) => void;
  readonly back: () => void;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

/** @throws Error outside the workbench */
export const useWorkbench = (): Workbench => {
  const workbench = use(WorkbenchContext);
  if (workbench === null) throw new Error('useWorkbench outside the workbench');
  return workbench;
};
