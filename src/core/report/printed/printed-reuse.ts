import type { DocumentId } from '../../model/ids.ts';
import { columnNames } from '../words/matrix-words.ts';
import { printedHeads, printedProvenance } from './printed-heads.ts';
import {
  plainRow,
  printedEmpty,
  printedNumber,
  printedText,
  type PrintedBlock,
  type PrintedCell,
  type PrintedReport,
  type PrintedRow,
} from './printed-report.ts';
import type { ReportOrigin } from './report-origin.ts';
import type { ReportLanguage } from '../words/report-words.ts';
import type { ReusedPassageReport, ReuseReport } from '../contract/reuse-contract.ts';
import { directionWords, percentWords, REUSE_WORDS, treeLines } from '../words/reuse-words.ts';

type NameOf = (document: DocumentId) => string;

/** Names of the documents, each told apart from the others. */
export const reuseNames = ({ documents }: ReuseReport, language: ReportLanguage): NameOf => {
  const names = columnNames(documents, language);
  return (id) => names[documents.findIndex((head) => head.id === id)] ?? '';
};

/** The passage with what its source has too set apart; a run always stands in the passage's own words. */
const markedPassage = ({ quote, start, end, nearest }: ReusedPassageReport): PrintedCell => {
  // Where the source was repaired its offsets do not count in the quote: then nothing is marked.
  if (nearest === null || end - start !== quote.length) return printedText(quote);
  const runs: PrintedCell['runs'][number][] = [];
  let at = 0;
  for (const run of nearest.runs) {
    runs.push({ text: quote.slice(at, run.start - start), mark: 'plain' });
    runs.push({ text: quote.slice(run.start - start, run.end - start), mark: 'strong' });
    at = run.end - start;
  }
  runs.push({ text: quote.slice(at), mark: 'plain' });
  return { kind: 'text', runs: runs.filter(({ text }) => text !== '') };
};

const passageRow = (
  passage: ReusedPassageReport,
  at: number,
  nameOf: NameOf,
  language: ReportLanguage,
): PrintedRow => {
  const words = REUSE_WORDS[language];
  const { nearest } = passage;
  const own = [
    printedNumber(at + 1),
    printedText(`${nameOf(passage.document)}${passage.clause}`),
    markedPassage(passage),
  ];
  if (nearest === null) return plainRow([...own, printedEmpty(words.none), printedText(''), printedText('')]);
  const more = nearest.equal.length === 0 ? '' : words.equal(nearest.equal.length);
  return plainRow([
    ...own,
    printedText(`${nameOf(nearest.document)}${nearest.clause}\n${directionWords(nearest, language)}${more}`),
    printedText(nearest.quote),
    printedText(percentWords(nearest.share)),
  ]);
};

const passageTable = (report: ReuseReport, nameOf: NameOf, language: ReportLanguage): PrintedBlock => {
  const words = REUSE_WORDS[language];
  return {
    kind: 'table',
    holds: 'passages',
    name: words.passages,
    columns: [
      { title: words.number, percent: 5 },
      { title: words.place, percent: 11 },
      { title: words.passage, percent: 33 },
      { title: words.source, percent: 13 },
      { title: words.sourceText, percent: 32 },
      { title: words.kept, percent: 6 },
    ],
    rows: report.passages.map((passage, at) => passageRow(passage, at, nameOf, language)),
  };
};

const shareTable = (report: ReuseReport, nameOf: NameOf, language: ReportLanguage): PrintedBlock => {
  const words = REUSE_WORDS[language];
  return {
    kind: 'table',
    holds: 'shares',
    name: words.shares,
    columns: [
      { title: words.document, percent: 24 },
      { title: words.letters, percent: 9 },
      { title: words.elsewhere, percent: 11 },
      { title: words.withSource, percent: 12 },
      { title: words.source, percent: 22 },
      { title: words.share, percent: 8 },
      { title: words.direction, percent: 14 },
    ],
    rows: report.reuse.flatMap((own) =>
      own.shares.map((other) =>
        plainRow([
          printedText(nameOf(own.document)),
          printedNumber(own.letters),
          printedText(percentWords(own.elsewhere)),
          printedText(`${own.withSource}/${own.passages}`),
          printedText(nameOf(other.document)),
          printedText(percentWords(other.share)),
          printedText(directionWords(other, language)),
        ]),
      ),
    ),
  };
};

/** Text reuse as it is printed (文本沿用): who has how much of whom, the tree, each passage beside its nearest source. */
export const printedReuse = (report: ReuseReport, origin: ReportOrigin): PrintedReport => {
  const { language } = origin;
  const words = REUSE_WORDS[language];
  const nameOf = reuseNames(report, language);
  const sides = report.documents.map((head) => ({ name: nameOf(head.id), head }));
  const lines = report.tree === null ? [] : treeLines(report.tree, nameOf, language);
  return {
    language,
    title: words.title,
    subject: sides.map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
    blocks: [
      printedHeads(sides, words.documents, origin),
      { kind: 'paragraph', text: words.legend(report.floor), small: true },
      { kind: 'heading', text: words.shares },
      shareTable(report, nameOf, language),
      { kind: 'heading', text: words.tree },
      { kind: 'paragraph', text: words.treeLegend, small: true },
      ...lines.map((text): PrintedBlock => ({ kind: 'paragraph', text, small: false })),
      { kind: 'heading', text: words.passages },
      passageTable(report, nameOf, language),
      ...printedProvenance(sides, report.rulesVersion, origin),
    ],
  };
};
