import { inkLength } from '../text-layout.ts';
import type { LineMark } from '../laid-out-line.ts';
import { attributeOf, childAt, elementsOf, isElement, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { DocxStory } from './docx-story.ts';
import { symbolOf } from './symbol-fonts.ts';

/** What reading the runs of one paragraph builds up. */
export interface RunText {
  text: string;
  readonly marks: LineMark[];
}

/** Reads a frame's blocks as lines; given from outside because frames hold paragraphs, which hold runs. */
export type FrameReader = (content: XmlElement, story: DocxStory) => void;

type ElementReader = (element: XmlElement, into: RunText, story: DocxStory, readFrame: FrameReader) => void;

const append = (into: RunText, text: string, story: DocxStory): void => {
  if (!story.fields.includes('instruction')) into.text += text;
};

const appending =
  (text: string): ElementReader =>
  (_, into, story) => {
    append(into, text, story);
  };

const readChildren: ElementReader = (element, into, story, readFrame) => {
  for (const child of elementsOf(element)) readRunElement(child, into, story, readFrame);
};

const readDeletion: ElementReader = (element, _, { counts }) => {
  if (inkLength(textOf(element)) > 0) counts.deletions += 1;
};

const readInsertion: ElementReader = (element, into, story, readFrame) => {
  if (inkLength(textOf(element)) > 0) story.counts.insertions += 1;
  readChildren(element, into, story, readFrame);
};

const isHidden = (run: XmlElement): boolean => {
  const vanish = childAt(run, 'rPr', 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(attributeOf(vanish, 'val') ?? '1');
};

const readRun: ElementReader = (run, into, story, readFrame) => {
  if (!isHidden(run)) readChildren(run, into, story, readFrame);
  else story.counts.hidden += elementsOf(run, 't').reduce((sum, text) => sum + inkLength(textOf(text)), 0);
};

const readField: ElementReader = (element, _, { fields }) => {
  const type = attributeOf(element, 'fldCharType');
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
};

const readNoteReference =
  (kind: 'footnote' | 'endnote'): ElementReader =>
  (element, into, story) => {
    const label = story.refer(kind, attributeOf(element, 'id') ?? '');
    if (label === null) return;
    const start = into.text.length;
    append(into, label, story);
    into.marks.push({
      mark: { kind: 'furniture', reason: 'note_reference' },
      start,
      end: into.text.length,
    });
  };

const readRuby: ElementReader = (element, into, story, readFrame) => {
  story.counts.ruby += elementsOf(element, 'rt').reduce((sum, rt) => sum + inkLength(textOf(rt)), 0);
  for (const base of elementsOf(element, 'rubyBase')) readChildren(base, into, story, readFrame);
};

/** The choice holds what current programs show, the fallback the same for older ones. */
const readAlternatives: ElementReader = (element, into, story, readFrame) => {
  const shown = childAt(element, 'Choice') ?? childAt(element, 'Fallback');
  if (shown !== undefined) readChildren(shown, into, story, readFrame);
};

const readSymbol: ElementReader = (element, into, story) => {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  append(into, symbolOf(attributeOf(element, 'font') ?? '', code), story);
};

/** Word art: its text is an attribute of the path that it follows. */
const readWordArt: ElementReader = (element, _, story) => {
  const text = attributeOf(element, 'string') ?? '';
  if (text.trim() !== '') story.frames.push({ text, marks: [] });
};

const countPicture: ElementReader = (_element, _into, { counts }) => {
  counts.pictures += 1;
};

const nothing: ElementReader = () => undefined;

/** Elements that mean something of their own; every other one is a container for its children. */
const READERS: Readonly<Record<string, ElementReader>> = {
  r: readRun,
  t: (element, into, story) => {
    append(into, textOf(element).replace(/[\r\n]+/g, ' '), story);
  },
  tab: appending('\t'),
  ptab: appending('\t'),
  br: appending('\n'),
  cr: appending('\n'),
  noBreakHyphen: appending('-'),
  sym: readSymbol,
  fldChar: readField,
  instrText: nothing,
  delText: nothing,
  delInstrText: nothing,
  ins: readInsertion,
  moveTo: readInsertion,
  del: readDeletion,
  moveFrom: readDeletion,
  footnoteReference: readNoteReference('footnote'),
  endnoteReference: readNoteReference('endnote'),
  ruby: readRuby,
  AlternateContent: readAlternatives,
  textpath: readWordArt,
  blip: countPicture,
  imagedata: countPicture,
  pPr: nothing,
  rPr: nothing,
  txbxContent: (element, _, story, readFrame) => {
    readFrame(element, story);
  },
};

const readRunElement: ElementReader = (element, into, story, readFrame) => {
  (READERS[element.name] ?? readChildren)(element, into, story, readFrame);
};

/** The printed text of a paragraph's runs; frames tied to it go to the story. */
export const readRuns = (paragraph: XmlElement, story: DocxStory, readFrame: FrameReader): RunText => {
  const into: RunText = { text: '', marks: [] };
  for (const child of paragraph.children) if (isElement(child)) readRunElement(child, into, story, readFrame);
  // A field that never shows its result must not hide the rest of the document.
  story.fields.splice(0, story.fields.length, ...story.fields.filter((state) => state === 'result'));
  return into;
};
