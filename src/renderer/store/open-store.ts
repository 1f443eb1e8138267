import type { LibrarySource } from '../../core/decisions/library-state.ts';
import type { JournalEntry } from '../../core/model/decision.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import type { DuikanApi, OpenedLibrary, Outcome } from '../../ipc/ipc-contract.ts';
import { comparisonRepository } from './comparison-repository.ts';
import { createLibraryStore, type StoreOverDatabase } from './create-library-store.ts';
import { auditDatabase, readContents, type DatabaseAudit } from './database-audit.ts';
import { openDatabase, type LibraryDatabase } from './database.ts';
import { journalRepository } from './journal-repository.ts';
import type { OpenedStore, OpeningProgress, StoreNotice } from './library-store.ts';

const CANNOT_OPEN: LocalizedText = {
  zh: '无法建立本机数据库（磁盘可能已满或没有写入权限）。原文件与决定日志未受影响；请释放空间后重新启动。',
  en: 'The local database cannot be made (the disk may be full or read-only). Sources and decisions are not affected; make room and start again.',
};

/** What the person is told of the loss, once it has been made good. */
const lossNotices = (audit: DatabaseAudit, rebuilt: number): readonly StoreNotice[] => {
  if (audit.isDatabaseLost) {
    return [
      {
        kind: 'database_rebuilt',
        message: {
          zh: `本机数据库已损坏或丢失，已由原文件和决定日志重建（重新分析 ${rebuilt} 个文件）；没有丢失任何决定。`,
          en: `The local database was damaged or lost and has been rebuilt from the sources and the journal of decisions (${rebuilt} files analyzed again); no decision was lost.`,
        },
      },
    ];
  }
  if (audit.haveRulesChanged && rebuilt > 0) {
    return [
      {
        kind: 'rules_changed',
        message: {
          zh: `分析规则已更新，已重新分析 ${rebuilt} 个文件。`,
          en: `The rules of analysis have changed; ${rebuilt} files were analyzed again.`,
        },
      },
    ];
  }
  if (audit.lostComparisons === 0) return [];
  return [
    {
      kind: 'comparisons_lost',
      message: {
        zh: `有 ${audit.lostComparisons} 份已缓存的对照丢失，打开时将重新生成。`,
        en: `${audit.lostComparisons} stored comparisons were lost; they are made again when opened.`,
      },
    },
  ];
};

/** Reads what is missing, one source after the other; one that fails is told, the others go on. */
const readMissing = async (
  toRead: readonly LibrarySource[],
  { readSource }: StoreOverDatabase,
  onProgress: (progress: OpeningProgress) => void,
): Promise<{ readonly rebuilt: number; readonly notices: readonly StoreNotice[] }> => {
  const notices: StoreNotice[] = [];
  let rebuilt = 0;
  for (const [done, { sha256, name }] of toRead.entries()) {
    onProgress({ done, total: toRead.length, label: name });
    const outcome = await readSource(sha256);
    if (outcome.ok) rebuilt += 1;
    const messages = outcome.ok ? outcome.value.problems.map(({ message }) => message) : [outcome.message];
    notices.push(...messages.map((message): StoreNotice => ({ kind: 'source_problem', message })));
  }
  if (toRead.length > 0) onProgress({ done: toRead.length, total: toRead.length, label: '' });
  return { rebuilt, notices };
};

/** Calls when the window has nothing else to do. */
const whenIdle = (work: () => Promise<void>): void => {
  requestIdleCallback(() => {
    void work();
  });
};

interface AuditedDatabase {
  readonly database: LibraryDatabase;
  readonly audit: DatabaseAudit;
}

const audited = async (opened: OpenedLibrary, database: LibraryDatabase): Promise<AuditedDatabase> => ({
  database,
  audit: auditDatabase(opened, await readContents(database)),
});

/**
 * The database if it is sound; else an empty one in its place. Damaged files are not written to again: LevelDB
 * goes on appending to a log that was cut off, and loses what was appended at the next start.
 */
const soundDatabase = async (
  api: DuikanApi,
  opened: OpenedLibrary,
  opening: Promise<LibraryDatabase>,
): Promise<AuditedDatabase> => {
  const found = await opening.then(
    (database) => audited(opened, database),
    () => null,
  );
  if (found !== null && !found.audit.isDatabaseLost) return found;
  found?.database.close();
  await api.discardDatabase(undefined);
  const { database, audit } = await audited(opened, await openDatabase());
  return { database, audit: { ...audit, isDatabaseLost: true } };
};

/** Nothing is written at a start at which nothing has changed. */
const bringJournalUpToDate = async (
  database: LibraryDatabase,
  original: readonly JournalEntry[],
): Promise<void> => {
  const repository = journalRepository(database);
  const copy = await repository.list();
  const isSame = copy.length === original.length && copy.at(-1)?.at === original.at(-1)?.at;
  if (!isSame) await repository.replace(original);
};

const openOver = async (
  api: DuikanApi,
  opened: OpenedLibrary,
  { database, audit }: AuditedDatabase,
  onProgress: (progress: OpeningProgress) => void,
): Promise<OpenedStore> => {
  const { rulesVersion, problems, journalDamage, firstComparison } = opened;
  await bringJournalUpToDate(database, opened.journal);
  const overDatabase = createLibraryStore(api, database, rulesVersion);
  if (audit.haveRulesChanged) await comparisonRepository(database).removeStale(rulesVersion);
  const { rebuilt, notices } = await readMissing(audit.toRead, overDatabase, onProgress);
  if (audit.toRead.length > 0 || audit.isCensusStale) await overDatabase.saveCensus();
  const restore = (): void => {
    whenIdle(overDatabase.restoreAll);
  };
  restore();
  api.on('analysisRestarted', restore);
  return {
    store: overDatabase.store,
    notices: [
      ...(journalDamage === null ? [] : [{ kind: 'journal_damaged', message: journalDamage } as const]),
      ...problems.map(({ message }): StoreNotice => ({ kind: 'source_problem', message })),
      ...lossNotices(audit, rebuilt),
      ...notices,
    ],
    firstStart: audit.isFirstStart,
    firstComparison,
  };
};

/** The copy of the journal in the window's database; nothing where that cannot be read. */
const journalCopy = async (opening: Promise<LibraryDatabase>): Promise<JournalEntry[]> => {
  try {
    return [...(await journalRepository(await opening).list())];
  } catch {
    return [];
  }
};

/**
 * Opens the library: the database as it is, or, where something is missing from it or was derived under other
 * rules, built again from the sources and the journal. What was lost and made good is told in the notices.
 */
export const openStore = async (
  api: DuikanApi,
  onProgress: (progress: OpeningProgress) => void,
): Promise<Outcome<OpenedStore>> => {
  const opening = openDatabase();
  // Whoever awaits it deals with its failure; until then it is no unhandled one.
  opening.catch(() => undefined);
  let opened = await api.openLibrary(undefined);
  if (opened.ok && opened.value.lostEntries > 0) {
    await api.restoreJournal(await journalCopy(opening));
    opened = await api.openLibrary(undefined);
  }
  if (!opened.ok) return opened;
  let found: AuditedDatabase;
  try {
    found = await soundDatabase(api, opened.value, opening);
  } catch {
    return { ok: false, message: CANNOT_OPEN, cancelled: false };
  }
  return { ok: true, value: await openOver(api, opened.value, found, onProgress) };
};
