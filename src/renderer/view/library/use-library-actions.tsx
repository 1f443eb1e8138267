import { App, Button } from 'antd';
import { useMemo } from 'react';
import type { ScannedFile } from '../../../core/model/decision.ts';
import type { Problem } from '../../../core/model/problem.ts';
import type { ImportResult, Outcome } from '../../../ipc/ipc-contract.ts';
import type { LibraryDocument } from '../../store/library-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useReport } from '../shell/use-report.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench, type ShownProblem } from '../workbench.ts';

/** What people can do to the library; every action tells how it ended. */
export interface LibraryActions {
  readonly chooseFiles: () => void;
  readonly dropFiles: (files: readonly File[]) => void;
  readonly importText: (name: string, text: string, scan?: ScannedFile) => void;
  readonly rename: (document: LibraryDocument, name: string) => void;
  readonly remove: (document: LibraryDocument) => void;
  readonly reread: (document: LibraryDocument) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const shownProblem = ({ path, cause, message, source }: Problem): ShownProblem => {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return { name, cause, message, scan: source === undefined ? null : { name, source } };
};

/** A toast names no more files than this. */
const MOST_NAMED = 5;

const shownNames = (names: readonly string[], separator: string): string =>
  names.slice(0, MOST_NAMED).join(separator) + (names.length > MOST_NAMED ? '…' : '');

/** The toast of the latest removal. */
const REMOVED = 'removed';

/** Seconds in which a removal can be taken back from its toast; afterwards with undo. */
const UNDO_SECONDS = 8;

export const useLibraryActions = (): LibraryActions => {
  const { store, addProblems } = useWorkbench();
  const report = useReport();
  const messages = useMessages();
  const language = useLanguage();
  const { notification } = App.useApp();
  return useMemo(() => {
    const { library } = messages;
    const finishImport = (outcome: Outcome<ImportResult>): void => {
      const result = report.valueOf(outcome);
      if (result === null) return;
      if (result.added.length > 0) report.done(library.imported(result.added.length));
      if (result.known.length > 0) {
        notification.info({
          title: library.alreadyKnown(
            shownNames(
              result.known.map(({ name }) => name),
              messages.common.listSeparator,
            ),
          ),
        });
      }
      const problems = result.problems.map(shownProblem);
      addProblems(problems);
      if (problems.length > 0) {
        notification.warning({
          title: library.notImported(problems.length),
          description: shownNames(
            problems.flatMap(({ name }) => name ?? []),
            messages.common.listSeparator,
          ),
          role: 'alert',
        });
      }
    };
    const takeBack = async (which: 'undo' | 'redo'): Promise<void> => {
      // What the toast offers to take back is no longer what undo would take back.
      notification.destroy(REMOVED);
      const outcome = await store[which]();
      const what = report.valueOf(outcome);
      if (what !== null)
        report.done(messages.correction[which === 'undo' ? 'undone' : 'redone'](what[language]));
      else if (outcome.ok) report.told(messages.shell[which === 'undo' ? 'undoNothing' : 'redoNothing']);
    };
    return {
      chooseFiles: () => void store.chooseAndImportFiles().then(finishImport),
      dropFiles: (files) => void store.importDroppedFiles(files).then(finishImport),
      importText: (name, text, scan) => void store.importText(name, text, scan).then(finishImport),
      rename: (document, name) =>
        void store.renameDocument(document.id, name).then((outcome) => {
          report.valueOf(outcome);
          notification.destroy(REMOVED);
          if (outcome.ok) report.done(library.renamed(name));
        }),
      remove: (document) =>
        void store.removeDocument(document.id).then((outcome) => {
          report.valueOf(outcome);
          if (!outcome.ok) return;
          const undo = (
            <Button
              size="small"
              type="primary"
              onClick={() => {
                void takeBack('undo');
              }}
            >
              {messages.common.undo}
            </Button>
          );
          notification.info({
            key: REMOVED,
            title: library.removed(listName(document)),
            actions: undo,
            duration: UNDO_SECONDS,
          });
        }),
      reread: (document) =>
        void store.rereadDocument(document.id).then((outcome) => {
          const result = report.valueOf(outcome);
          if (result === null) return;
          addProblems(result.problems.map(shownProblem));
          report.done(library.rereadDone(listName(document)));
        }),
      undo: () => {
        void takeBack('undo');
      },
      redo: () => {
        void takeBack('redo');
      },
    };
  }, [store, addProblems, report, messages, language, notification]);
};
