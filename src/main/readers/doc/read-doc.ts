import type { SourceNote } from '../../../core/model/source.ts';
import type { LocalizedText } from '../../../core/model/problem.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { appendLines, markedLine, type LaidOutLine } from '../laid-out-line.ts';
import { createListCounters } from '../numbering/list-counters.ts';
import { inkLength, TextLayout, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openCompoundFile, type CompoundFile } from './compound-file.ts';
import { readDocCharacters } from './doc-characters.ts';
import { readDocLists } from './doc-lists.ts';
import { storyLines, type DocStory } from './doc-story.ts';
import { readDocStyles } from './doc-styles.ts';
import { characterRuns, paragraphRuns } from './property-runs.ts';
import { openWordStream, type WordStream } from './word-stream.ts';

/**
 * Lays out a Word 97–2003 file, as Word and WPS write it, like a docx: automatic numbers worked out, pending
 * revisions taken as final, a table row a line, notes and frames at the end.
 *
 * @throws UnreadableFile if the file is no such document, locked, damaged, or holds no text
 */
export const readDoc = (
  bytes: Uint8Array,
  name: string,
): { readonly format: 'doc' | 'wps'; readonly laidOut: LaidOutText } => {
  const file = openCompoundFile(bytes);
  refuseOthers(file);
  const format = name.toLowerCase().endsWith('.wps') ? 'wps' : 'doc';
  const stream = openWordStream(file, FORMAT_NAMES[format]);
  return { format, laidOut: layOut(stream, FORMAT_NAMES[format]) };
};

/** What else comes in compound files, by a stream that only this kind has. */
const OTHERS: readonly { readonly stream: string; readonly format: keyof typeof FORMAT_NAMES }[] = [
  { stream: 'Workbook', format: 'xlsx' },
  { stream: 'Book', format: 'xlsx' },
  { stream: 'PowerPoint Document', format: 'pptx' },
];

const refuseOthers = (file: CompoundFile): void => {
  if (file.has('EncryptedPackage')) throw new UnreadableFile('encrypted', FORMAT_NAMES.office);
  if (file.has('WordDocument')) return;
  const other = OTHERS.find(({ stream }) => file.has(stream));
  throw new UnreadableFile('unsupported', FORMAT_NAMES[other?.format ?? 'ole'], {
    zh: '请在原软件中另存为 docx 或 PDF 后再导入。',
    en: 'Save it as docx or PDF in its program and import that.',
  });
};

const layOut = (stream: WordStream, format: LocalizedText): LaidOutText => {
  const characters = readDocCharacters(stream);
  const story: DocStory = {
    characters,
    characterRuns: characterRuns(stream),
    paragraphRuns: paragraphRuns(stream),
    styles: readDocStyles(stream),
    counters: createListCounters(readDocLists(stream)),
    counts: { insertions: 0, deletions: 0, hidden: 0, pictures: 0, labels: 0, notes: 0 },
  };
  const { body, footnotes, headers, macros, comments, endnotes, frames } = stream.lengths;
  const lines = storyLines(story, 0, body);
  if (inkLength(lines.map(({ text }) => text).join('')) === 0) throw withoutText(story, format);
  const referred = story.counts.notes;
  story.counts.notes = 0;
  const endnotesAt = body + footnotes + headers + macros + comments;
  const notes = [
    ...storyLines(story, body, body + footnotes),
    ...storyLines(story, endnotesAt, endnotesAt + endnotes),
  ];
  const framesAt = endnotesAt + endnotes;
  const boxes = storyLines(story, framesAt, framesAt + frames);
  const layout = new TextLayout(format);
  appendLines(layout, lines);
  appendLines(
    layout,
    printed(boxes).map((line) => markedLine(line, { kind: 'text_box' })),
  );
  if (referred > 0)
    appendLines(
      layout,
      printed(notes).map(({ text }) =>
        markedLine({ text, marks: [] }, { kind: 'furniture', reason: 'note' }),
      ),
    );
  const headerText = characters.text.slice(body + footnotes, body + footnotes + headers);
  const commentsAt = body + footnotes + headers + macros;
  const commentText = characters.text.slice(commentsAt, commentsAt + comments);
  return layout.finish(notesOf(story, printedLength(headerText), printedLength(commentText)));
};

const printed = (lines: readonly LaidOutLine[]): readonly LaidOutLine[] =>
  lines.filter(({ text }) => text.trim() !== '');

/** The instruction of a field, between its signs 0x13 and 0x14. */
const FIELD_INSTRUCTION = /\p{Cc}\s*(?:PAGE|NUMPAGES|DATE|STYLEREF)[^\p{Cc}]*/gu;

/** Characters of a story as they are printed. */
const printedLength = (text: string): number =>
  inkLength(text.replace(FIELD_INSTRUCTION, '').replace(/\p{Cc}/gu, ''));

const withoutText = ({ counts }: DocStory, format: LocalizedText): UnreadableFile =>
  counts.pictures === 0
    ? new UnreadableFile('empty', format)
    : new UnreadableFile('scanned', format, {
        zh: `${counts.pictures} 张图片`,
        en: counts.pictures === 1 ? '1 picture' : `${counts.pictures} pictures`,
      });

const notesOf = ({ counts }: DocStory, header: number, comments: number): readonly SourceNote[] => {
  const { insertions, deletions, labels, hidden } = counts;
  const leftOut = [
    ['page_header', header],
    ['comment', comments],
    ['hidden_text', hidden],
  ] as const;
  return [
    ...(insertions + deletions > 0 ? [{ kind: 'revisions_accepted', insertions, deletions } as const] : []),
    ...(labels > 0 ? [{ kind: 'labels_resolved', count: labels } as const] : []),
    ...leftOut
      .filter(([, characters]) => characters > 0)
      .map(([what, characters]) => ({ kind: 'left_out', what, characters }) as const),
  ];
};
