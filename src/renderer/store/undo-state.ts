import { libraryState } from '../../core/decisions/library-state.ts';
import type { JournalEntry } from '../../core/model/decision.ts';
import { sourceOf, type DocumentId } from '../../core/model/ids.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import { FACT_WORDS, READING_WORDS } from '../../core/report/correction-words.ts';
import type { Decision } from '../../core/model/decision.ts';
import type { StatedFact } from '../../core/model/correction.ts';
import type { UndoState } from './library-store.ts';
import { tellPairing } from './pairing-words.ts';

/** Tells in words which decisions the next undo and redo concern. */
export const undoState = (
  journal: readonly JournalEntry[],
  titles: ReadonlyMap<DocumentId, string>,
): UndoState => {
  const { sources, names, undoable, redoable } = libraryState(journal);
  const nameOf = (id: DocumentId): string =>
    names.get(id) ?? titles.get(id) ?? sources.get(sourceOf(id))?.name ?? id;
  const tell = (entry: JournalEntry | null): LocalizedText | null =>
    entry === null ? null : tellDecision(entry.decision, nameOf);
  return { undo: tell(undoable), redo: tell(redoable) };
};

const tellDecision = (decision: Decision, nameOf: (id: DocumentId) => string): LocalizedText | null => {
  switch (decision.kind) {
    case 'document_renamed':
      return { zh: `重命名为“${decision.name}”`, en: `rename to “${decision.name}”` };
    case 'document_removed': {
      const name = nameOf(decision.document);
      return { zh: `移除“${name}”`, en: `remove “${name}”` };
    }
    case 'structure_corrected':
      return tellStructure(decision);
    case 'fact_corrected':
      return tellFact(decision.fact);
    case 'fact_restored': {
      const field = FACT_WORDS[decision.field];
      return { zh: `${field.zh}恢复程序判断`, en: `${field.en} as the program reads it` };
    }
    case 'pairing_corrected':
      return tellPairing(decision);
    case 'correction_moved':
      return { zh: '重新定位一处更正', en: 'place a correction anew' };
    case 'correction_withdrawn':
      return { zh: '撤回一处更正', en: 'withdraw a correction' };
    case 'source_added':
    case 'undone':
    case 'redone':
      return null;
  }
};

/** Characters of a corrected line that are told. */
const QUOTE_LENGTH = 14;

const tellStructure = ({
  places,
  reading,
}: Extract<Decision, { readonly kind: 'structure_corrected' }>): LocalizedText => {
  const first = places[0]?.quote ?? '';
  const quote = first.length > QUOTE_LENGTH ? `${first.slice(0, QUOTE_LENGTH)}…` : first;
  const more =
    places.length > 1
      ? { zh: `等 ${places.length} 处`, en: ` and ${places.length - 1} more` }
      : { zh: '', en: '' };
  if (reading === null)
    return {
      zh: `“${quote}”${more.zh}恢复程序判断`,
      en: `“${quote}”${more.en} as the program reads it`,
    };
  const words = READING_WORDS[reading];
  return { zh: `“${quote}”${more.zh}作${words.zh}`, en: `“${quote}”${more.en} is ${words.en}` };
};

const tellFact = ({ field, value }: StatedFact): LocalizedText => {
  const name = FACT_WORDS[field];
  const stated =
    value === null || value.length === 0 ? null : typeof value === 'string' ? value : value.join('、');
  return {
    zh: `${name.zh}改为${stated === null ? '“未载明”' : `“${stated}”`}`,
    en: `${name.en} is ${stated === null ? 'not stated' : `“${stated}”`}`,
  };
};
