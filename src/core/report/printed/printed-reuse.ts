import type { DocumentId } from '../../model/ids.ts';
import { columnNames } from '../words/matrix-words.ts';
import { printedHeads, printedProvenance } from './printed-heads.ts';
import {
  plainRow,
  printedNumber,
  printedText,
  type PrintedBlock,
  type PrintedCell,
  type PrintedReport,
  type PrintedRow,
} from './printed-report.ts';
import type { ReportOrigin } from './report-origin.ts';
import { listed, type ReportLanguage } from '../words/report-words.ts';
import type { DocumentReuseReport, ReusedPassageReport, ReuseReport } from '../contract/reuse-contract.ts';
import { sortedPassages, type SortedPassages } from '../sorted-passages.ts';
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

/** A document and the clause in it. */
const placeOf = ({ document, clause }: ReusedPassageReport, nameOf: NameOf): string =>
  `${nameOf(document)}${clause}`;

/** Sources that a summary names for each document. */
const MOST_SOURCES = 5;

/** Of each document: how much of it others have, and who has most. */
const shareTable = (report: ReuseReport, nameOf: NameOf, language: ReportLanguage): PrintedBlock => {
  const words = REUSE_WORDS[language];
  const sourceWords = (other: DocumentReuseReport['shares'][number]): string => {
    const nearest = words.nearestCount(other.nearest, other.nearestWithOthers);
    return `${nameOf(other.document)} ${percentWords(other.share)}（${directionWords(other, language)}；${nearest}）`;
  };
  return {
    kind: 'table',
    holds: 'shares',
    name: words.shares,
    columns: [
      { title: words.document, percent: 20 },
      { title: words.letters, percent: 8 },
      { title: words.elsewhere, percent: 10 },
      { title: words.withSource, percent: 12 },
      { title: words.mainSources, percent: 50 },
    ],
    rows: report.reuse.map((own) => {
      const sources = own.shares.filter(({ share }) => share > 0);
      const left = sources.length - MOST_SOURCES;
      return plainRow([
        printedText(nameOf(own.document)),
        printedNumber(own.letters),
        printedText(percentWords(own.elsewhere)),
        printedText(`${own.withSource}/${own.passages}`),
        printedText(
          [
            ...sources.slice(0, MOST_SOURCES).map(sourceWords),
            ...(left > 0 ? [words.moreSources(left)] : []),
          ].join('\n'),
        ),
      ]);
    }),
  };
};

/** Each text that several documents share, once. */
const identicalTable = (
  identical: SortedPassages['identical'],
  nameOf: NameOf,
  language: ReportLanguage,
): PrintedBlock => {
  const words = REUSE_WORDS[language];
  return {
    kind: 'table',
    holds: 'identical',
    name: words.identical,
    columns: [
      { title: words.number, percent: 6 },
      { title: words.passage, percent: 60 },
      { title: words.identicalPlaces, percent: 34 },
    ],
    rows: identical.map((group, at) =>
      plainRow([
        printedNumber(at + 1),
        printedText(group[0].quote),
        printedText(listed([...new Set(group.map((passage) => placeOf(passage, nameOf)))], language)),
      ]),
    ),
  };
};

/** Passages taken over in part, document by document, each beside the nearest source. */
const adaptedTable = (
  adapted: readonly ReusedPassageReport[],
  nameOf: NameOf,
  language: ReportLanguage,
): PrintedBlock => {
  const words = REUSE_WORDS[language];
  const rowOf = (passage: ReusedPassageReport): readonly PrintedRow[] => {
    const { nearest } = passage;
    if (nearest === null) return [];
    const names = [
      ...new Set(nearest.equalSources.map(({ document, clause }) => `${nameOf(document)}${clause}`)),
    ];
    const equal = names.length === 0 ? '' : words.equal(names);
    const source = `${nameOf(nearest.document)}${nearest.clause}\n${directionWords(nearest, language)}${equal}`;
    return [
      plainRow([
        printedText(placeOf(passage, nameOf)),
        markedPassage(passage),
        printedText(source),
        printedText(nearest.quote),
        printedText(percentWords(nearest.share)),
      ]),
    ];
  };
  return {
    kind: 'table',
    holds: 'passages',
    name: words.passages,
    columns: [
      { title: words.place, percent: 11 },
      { title: words.passage, percent: 35 },
      { title: words.source, percent: 14 },
      { title: words.sourceText, percent: 34 },
      { title: words.kept, percent: 6 },
    ],
    rows: adapted.flatMap(rowOf),
  };
};

/** How many passages of each clause no other document has. */
const ownTable = (
  own: readonly ReusedPassageReport[],
  report: ReuseReport,
  nameOf: NameOf,
  language: ReportLanguage,
): PrintedBlock => {
  const words = REUSE_WORDS[language];
  return {
    kind: 'table',
    holds: 'own',
    name: words.own,
    columns: [
      { title: words.document, percent: 24 },
      { title: words.passageCount, percent: 8 },
      { title: words.clauses, percent: 68 },
    ],
    rows: report.documents.map(({ id }) => {
      const passages = own.filter(({ document }) => document === id);
      const counts = new Map<string, number>();
      for (const { clause } of passages) counts.set(clause, (counts.get(clause) ?? 0) + 1);
      const clauses = [...counts].map(([clause, count]) => words.ownCount(clause, count));
      return plainRow([
        printedText(nameOf(id)),
        printedNumber(passages.length),
        printedText(listed(clauses, language)),
      ]);
    }),
  };
};

/**
 * Text reuse as it is printed (文本沿用): of each document who has most of it, the tree, then the passages. A text that
 * several documents share stands once, with all its places; of passages without a source only the number is told.
 */
export const printedReuse = (report: ReuseReport, origin: ReportOrigin): PrintedReport => {
  const { language } = origin;
  const words = REUSE_WORDS[language];
  const nameOf = reuseNames(report, language);
  const sides = report.documents.map((head) => ({ name: nameOf(head.id), head }));
  const lines = report.tree === null ? [] : treeLines(report.tree, nameOf, language);
  const { identical, adapted, own } = sortedPassages(report);
  return {
    language,
    title: words.title,
    subject: listed(
      sides.map(({ name }) => name),
      language,
    ),
    blocks: [
      printedHeads(sides, words.documents, origin),
      { kind: 'paragraph', text: words.legend(report.floor), small: true },
      { kind: 'heading', text: words.shares },
      shareTable(report, nameOf, language),
      { kind: 'heading', text: words.tree },
      { kind: 'paragraph', text: words.treeLegend, small: true },
      ...lines.map((text): PrintedBlock => ({ kind: 'paragraph', text, small: false })),
      { kind: 'heading', text: words.identical },
      {
        kind: 'paragraph',
        text: words.identicalNote(identical.length, identical.flat().length),
        small: true,
      },
      identicalTable(identical, nameOf, language),
      { kind: 'heading', text: words.passages },
      { kind: 'paragraph', text: words.passagesNote(adapted.length), small: true },
      adaptedTable(adapted, nameOf, language),
      { kind: 'heading', text: words.own },
      { kind: 'paragraph', text: words.ownNote, small: true },
      ownTable(own, report, nameOf, language),
      ...printedProvenance(sides, report.rulesVersion, origin),
    ],
  };
};
