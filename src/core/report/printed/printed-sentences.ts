import type { BySide } from '../../model/document-side.ts';
import type {
  ComparisonRow,
  DutyRow,
  DutySide,
  Passage,
  SentenceRow,
  TextRun,
} from '../comparison-view/comparison-view.ts';
import { findingNotes, sentenceWords, type ComparisonWords } from '../words/comparison-words.ts';
import type { FindingReport } from '../contract/contract.ts';
import {
  plainRow,
  printedEmpty,
  printedText,
  type PrintedCell,
  type PrintedMark,
  type PrintedRow,
  type PrintedRun,
} from './printed-report.ts';
import { BARE_IMPERATIVE, NOT_STATED, type ReportLanguage } from '../words/report-words.ts';
import { HUMAN_VALUE_WORDS } from '../words/value-words.ts';
import { leftOutWords, type Detail } from '../shown-part.ts';

/** What of a comparison is printed, and in which words. */
export interface PrintedPart {
  readonly language: ReportLanguage;
  readonly words: ComparisonWords;
  readonly detail: Detail;
  /** Only these are noted. */
  readonly findings: ReadonlyMap<string, FindingReport>;
}

/** Words are marked as `changed`, those that the other document has elsewhere are not. */
const markOf = (change: TextRun['change'], changed: PrintedMark): PrintedMark =>
  change === 'same' || change === 'kept' ? 'plain' : changed;

/** Where nothing of a sentence is on the other side, the empty cell says so, and it is not marked word by word. */
const passageCell = (
  passage: Passage | null,
  changed: PrintedMark,
  alone: boolean,
  empty: string,
  language: ReportLanguage,
): PrintedCell =>
  passage === null
    ? printedEmpty(empty)
    : {
        kind: 'text',
        runs: passage.runs.flatMap(({ text, change, element }, at): readonly PrintedRun[] => {
          const run: PrintedRun = { text, mark: alone ? 'plain' : markOf(change, changed) };
          const isLast = passage.runs[at + 1]?.element?.id !== element?.id;
          return element?.human === true && isLast ? [run, humanRun(language)] : [run];
        }),
      };

/** Behind the words of a value that a person stated; none of the source's. */
const humanRun = (language: ReportLanguage): PrintedRun => ({
  text: HUMAN_VALUE_WORDS[language],
  mark: 'quiet',
});

/** Kinds and explanations of findings, the words in front, as the last two cells of a row. */
export const noteCells = (
  ids: readonly string[],
  said: string,
  { findings, language }: PrintedPart,
): readonly PrintedCell[] => {
  const { marks, explanations } = findingNotes(ids, findings, language);
  return [
    printedText([said, ...marks].filter((mark) => mark !== '').join('\n')),
    printedText(explanations.join('\n')),
  ];
};

/** What stands in a side's cell where the sentence has no passage there. */
const emptyWords = ({ elsewhere, counterpart }: SentenceRow, { words }: PrintedPart): BySide<string> => {
  if (elsewhere !== undefined) {
    return { superior: words.movedFrom(elsewhere.clause), reviewed: words.movedTo(elsewhere.clause) };
  }
  if (counterpart === undefined) return { superior: words.reviewedOnly, reviewed: words.superiorOnly };
  const { clause, part } = counterpart;
  const said = part ? words.partlySaidAt : words.saidAt;
  return { superior: said.superior(clause), reviewed: said.reviewed(clause) };
};

const textRow = (sentence: SentenceRow, part: PrintedPart): PrintedRow => {
  const { superior, reviewed, findings } = sentence;
  const alone = (superior === null || reviewed === null) && sentence.counterpart === undefined;
  const empty = emptyWords(sentence, part);
  return plainRow([
    printedText(''),
    passageCell(superior, 'removed', alone, empty.superior, part.language),
    passageCell(reviewed, 'added', alone, empty.reviewed, part.language),
    ...noteCells(findings, sentenceWords(sentence, part.language), part),
  ]);
};

/** What stands beside a duty whose counterpart is in another sentence; null where it has none. */
const emptyDutyWords = ({ elsewhere }: DutyRow, { words }: PrintedPart): BySide<string> | null => {
  if (elsewhere === undefined) return null;
  const { clause, isBeside } = elsewhere;
  return isBeside
    ? { superior: words.inOtherSentence, reviewed: words.inOtherSentence }
    : { superior: words.movedFrom(clause), reviewed: words.movedTo(clause) };
};

/** Who, how strictly, the values, and below them what is to be done. */
const dutyCell = (
  duty: DutySide | null,
  changed: PrintedMark,
  alone: boolean,
  empty: string,
  language: ReportLanguage,
): PrintedCell => {
  if (duty === null) return printedEmpty(empty);
  const { actor, modality, act, values } = duty;
  const run = (text: string, change: TextRun['change']): PrintedRun => ({
    text,
    mark: alone ? 'plain' : markOf(change, changed),
  });
  const who = actor === null ? NOT_STATED[language] : actor.inherited ? `（${actor.text}）` : actor.text;
  const parts: readonly (readonly PrintedRun[])[] = [
    [run(who, actor?.change ?? 'same')],
    [run(modality.word ?? BARE_IMPERATIVE[language], modality.change)],
    ...values.map(({ words, human, change }) => [
      run(words[language], change),
      ...(human === true ? [humanRun(language)] : []),
    ]),
  ];
  return {
    kind: 'text',
    runs: [
      ...parts.flatMap((one, at) => (at === 0 ? one : [{ text: ' · ', mark: 'quiet' } as const, ...one])),
      { text: '\n', mark: 'plain' },
      ...act.map(({ text, change }) => run(text, change)),
    ],
  };
};

/** A row a duty; the notes of their sentence stand beside the first. A sentence without duties has its text. */
const dutyRows = (sentence: SentenceRow, part: PrintedPart): readonly PrintedRow[] => {
  const { duties, findings } = sentence;
  if (duties.length === 0) return [textRow(sentence, part)];
  const empty = emptyWords(sentence, part);
  const noted = noteCells(findings, sentenceWords(sentence, part.language), part);
  return duties.map((duty, at) => {
    const { superior, reviewed } = duty;
    // What stands elsewhere is compared with what stands there.
    const alone = (superior === null || reviewed === null) && duty.elsewhere === undefined;
    const missing = emptyDutyWords(duty, part) ?? empty;
    return plainRow([
      printedText(''),
      dutyCell(superior, 'removed', alone, missing.superior, part.language),
      dutyCell(reviewed, 'added', alone, missing.reviewed, part.language),
      ...(at === 0 ? noted : [printedText(''), printedText('')]),
    ]);
  });
};

const leftOutRow = (count: number, { language }: PrintedPart): PrintedRow =>
  plainRow([
    printedText(''),
    printedEmpty(leftOutWords(count, language)),
    ...['', '', ''].map((text) => printedText(text)),
  ]);

/** The sentences of a row that are listed, by their places in it; where some are left out, how many. */
export const sentenceRows = (
  { sentences }: ComparisonRow,
  listed: readonly number[],
  part: PrintedPart,
): readonly PrintedRow[] => {
  let next = 0;
  const leftOut = (upTo: number): readonly PrintedRow[] =>
    upTo > next ? [leftOutRow(upTo - next, part)] : [];
  const rows = listed.flatMap((index): readonly PrintedRow[] => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const before = leftOut(index);
    next = index + 1;
    return [...before, ...(part.detail === 'duty' ? dutyRows(sentence, part) : [textRow(sentence, part)])];
  });
  return [...rows, ...leftOut(sentences.length)];
};
