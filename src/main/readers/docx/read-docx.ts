import type { SourceNote } from '../../../core/model/source.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { appendLines, markedLine, type LaidOutLine } from '../laid-out-line.ts';
import { inkLength, TextLayout, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import {
  attributeOf,
  childAt,
  descendantsOf,
  elementsOf,
  textOf,
  type XmlElement,
} from '../xml/parse-xml.ts';
import type { ZipContainer } from '../zip/open-zip.ts';
import { blockLines } from './block-lines.ts';
import { readDocxPackage, type DocxPackage } from './docx-package.ts';
import type { DocxStory, NoteReference, StoryCounts } from './docx-story.ts';
import { createListCounters } from '../numbering/list-counters.ts';
import { formatNumber } from '../numbering/number-formats.ts';
import { readListDefinitions } from './numbering-definitions.ts';
import { readParagraphStyles } from './paragraph-styles.ts';

/**
 * Lays out a Word document as Word prints it: automatic numbers worked out, pending revisions taken as final,
 * a table row a line, frames after the paragraph they are tied to, notes at the end. Page headers and comments
 * are counted and left out.
 *
 * @throws UnreadableFile if the package is damaged or holds no text
 */
export const readDocx = async (container: ZipContainer): Promise<LaidOutText> => {
  const parts = await readDocxPackage(container);
  const { story, referred } = openStory(parts);
  const body = childAt(parts.document, 'body') ?? parts.document;
  const lines = blockLines(body, story);
  const notes = referred.flatMap(({ label, note }) => noteLines(label, note, story));
  if (inkLength(lines.map(({ text }) => text).join('')) === 0) throw withoutText(story.counts);
  const layout = new TextLayout(FORMAT_NAMES.docx);
  appendLines(layout, lines);
  appendLines(layout, notes);
  return layout.finish(notesOf(story.counts, parts));
};

const openStory = (
  parts: DocxPackage,
): {
  readonly story: DocxStory;
  readonly referred: readonly NoteReference[];
} => {
  const definitions = readListDefinitions(parts.numbering);
  const referred: NoteReference[] = [];
  const counts = { footnote: 0, endnote: 0 };
  const formats = {
    footnote: noteFormat(parts, 'footnotePr'),
    endnote: noteFormat(parts, 'endnotePr'),
  };
  const notes = {
    footnote: notesById(parts.footnotes, 'footnote'),
    endnote: notesById(parts.endnotes, 'endnote'),
  };
  const story: DocxStory = {
    styles: readParagraphStyles(parts.styles),
    definitions,
    counters: createListCounters(definitions),
    counts: {
      insertions: 0,
      deletions: 0,
      hidden: 0,
      ruby: 0,
      pictures: 0,
      labels: 0,
    },
    fields: [],
    frames: [],
    refer: (kind, id) => {
      const note = notes[kind].get(id);
      if (note === undefined) return null;
      counts[kind] += 1;
      const label = formatNumber(counts[kind], formats[kind]);
      referred.push({ label, note });
      return label;
    },
  };
  return { story, referred };
};

const notesById = (part: XmlElement | null, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(part ?? undefined, name)
      .filter((note) => attributeOf(note, 'type') === undefined || attributeOf(note, 'type') === 'normal')
      .map((note) => [attributeOf(note, 'id') ?? '', note]),
  );

/** Number format of the notes: given by the last section, else by the settings. */
const noteFormat = ({ document, settings }: DocxPackage, properties: 'footnotePr' | 'endnotePr'): string => {
  const section = childAt(document, 'body', 'sectPr');
  return (
    attributeOf(childAt(section, properties, 'numFmt'), 'val') ??
    attributeOf(childAt(settings ?? undefined, properties, 'numFmt'), 'val') ??
    (properties === 'footnotePr' ? 'decimal' : 'lowerRoman')
  );
};

const noteLines = (label: string, note: XmlElement, story: DocxStory): readonly LaidOutLine[] =>
  blockLines(note, story)
    .filter(({ text }) => text.trim() !== '')
    .map((line, at) =>
      markedLine(at === 0 ? { text: `${label} ${line.text.trimStart()}`, marks: [] } : line, {
        kind: 'furniture',
        reason: 'note',
      }),
    );

const withoutText = ({ pictures }: StoryCounts): UnreadableFile =>
  pictures === 0
    ? new UnreadableFile('empty', FORMAT_NAMES.docx)
    : new UnreadableFile('scanned', FORMAT_NAMES.docx, {
        zh: `${pictures} 张图片`,
        en: pictures === 1 ? '1 picture' : `${pictures} pictures`,
      });

const printedLength = (part: XmlElement): number =>
  descendantsOf(part, 't').reduce((sum, text) => sum + inkLength(textOf(text)), 0);

const notesOf = (
  counts: StoryCounts,
  { headersAndFooters, comments }: DocxPackage,
): readonly SourceNote[] => {
  const { insertions, deletions, labels } = counts;
  const leftOut = [
    ['page_header', headersAndFooters.reduce((sum, part) => sum + printedLength(part), 0)],
    ['comment', comments === null ? 0 : printedLength(comments)],
    ['hidden_text', counts.hidden],
    ['ruby', counts.ruby],
  ] as const;
  return [
    ...(insertions + deletions > 0 ? [{ kind: 'revisions_accepted', insertions, deletions } as const] : []),
    ...(labels > 0 ? [{ kind: 'labels_resolved', count: labels } as const] : []),
    ...leftOut
      .filter(([, characters]) => characters > 0)
      .map(([what, characters]) => ({ kind: 'left_out', what, characters }) as const),
  ];
};
