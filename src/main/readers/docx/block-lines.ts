import { joinLaidOutLines, markedLine, type LaidOutLine } from '../laid-out-line.ts';
import { labelledLine } from '../numbering/labelled-line.ts';
import { tableRowLines } from '../table-row-lines.ts';
import { attributeOf, childAt, elementsOf, type XmlElement } from '../xml/parse-xml.ts';
import type { DocxStory } from './docx-story.ts';
import { listPlaceOf } from './paragraph-numbering.ts';
import { styleChain } from './paragraph-styles.ts';
import { readRuns } from './run-text.ts';

/** A paragraph that a pending revision joins with the next one. */
interface OpenParagraph {
  line: LaidOutLine | null;
}

/** The lines of a block container: body, cell, frame, note. */
export const blockLines = (container: XmlElement, story: DocxStory): readonly LaidOutLine[] => {
  const open: OpenParagraph = { line: null };
  const lines = containerLines(container, story, open);
  return open.line === null ? lines : [...lines, open.line];
};

const containerLines = (
  container: XmlElement,
  story: DocxStory,
  open: OpenParagraph,
): readonly LaidOutLine[] =>
  elementsOf(container).flatMap((block) => {
    switch (block.name) {
      case 'p':
        return paragraphLines(block, story, open);
      case 'tbl':
        return tableLines(block, story);
      case 'AlternateContent': {
        const shown = childAt(block, 'Choice') ?? childAt(block, 'Fallback');
        return shown === undefined ? [] : containerLines(shown, story, open);
      }
      case 'del':
      case 'moveFrom':
        story.counts.deletions += 1;
        return [];
      default:
        return containerLines(block, story, open);
    }
  });

const paragraphLines = (
  paragraph: XmlElement,
  story: DocxStory,
  open: OpenParagraph,
): readonly LaidOutLine[] => {
  const properties = childAt(paragraph, 'pPr');
  const framesBefore = story.frames.splice(0);
  const runs = readRuns(paragraph, story, (content, inner) => {
    inner.frames.push(...blockLines(content, inner).map((line) => markedLine(line, { kind: 'text_box' })));
  });
  const frames = story.frames.splice(0);
  story.frames.push(...framesBefore);
  const markDeleted = childAt(properties, 'rPr', 'del') !== undefined;
  if (childAt(properties, 'rPr', 'ins') !== undefined) story.counts.insertions += 1;
  if (markDeleted) story.counts.deletions += 1;
  if (markDeleted && runs.text.trim() === '') return frames;
  const own = isContents(properties, story)
    ? markedLine(runs, { kind: 'furniture', reason: 'table_of_contents' })
    : open.line === null
      ? labelled(runs, properties, story)
      : runs;
  const line = open.line === null ? own : joinLaidOutLines([open.line, own], '');
  open.line = markDeleted ? line : null;
  return markDeleted ? frames : [line, ...frames];
};

/** An entry of an automatic table of contents, by the name of its style. */
const isContents = (properties: XmlElement | undefined, { styles }: DocxStory): boolean => {
  const style = attributeOf(childAt(properties, 'pStyle'), 'val');
  return (
    style !== undefined &&
    styleChain(styles, style).some(({ name }) => /^(?:toc|目录) ?(?:\d|heading|标题)/.test(name))
  );
};

/** The paragraph with the number that its list gives it. */
const labelled = (runs: LaidOutLine, properties: XmlElement | undefined, story: DocxStory): LaidOutLine => {
  const place = listPlaceOf(properties, story.styles, story.definitions);
  const printed = place === null ? null : story.counters.next(place.numId, place.level);
  if (printed === null || printed.label === '') return runs;
  if (!printed.isBullet) story.counts.labels += 1;
  return labelledLine(printed, runs);
};

const tableLines = (table: XmlElement, story: DocxStory): readonly LaidOutLine[] =>
  rowsOf(table).flatMap((row) => {
    const change = childAt(row, 'trPr');
    if (childAt(change, 'ins') !== undefined) story.counts.insertions += 1;
    if (childAt(change, 'del') !== undefined) {
      story.counts.deletions += 1;
      return [];
    }
    return rowLines(row, story);
  });

/** Rows and cells may be wrapped in content controls. */
const rowsOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'tblPr' || child.name === 'tblGrid' ? [] : rowsOf(child),
  );
const cellsOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'tc' ? [child] : child.name === 'trPr' || child.name === 'tblPrEx' ? [] : cellsOf(child),
  );

/** A row on one line, or the lines of its only cell. */
const rowLines = (row: XmlElement, story: DocxStory): readonly LaidOutLine[] =>
  tableRowLines(
    cellsOf(row)
      .filter((cell) => childAt(cell, 'tcPr', 'cellDel') === undefined)
      .map((cell) => blockLines(cell, story)),
  );
