import type { SourceEncoding, SourceNote } from '../../../core/model/source.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { appendLines, markedLine, type LaidOutLine } from '../laid-out-line.ts';
import { inkLength, TextLayout, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { elementsOf, parseHtml, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { decodingNotes } from '../../../core/import/read-source-text.ts';
import { decodeHtml } from './decode-html.ts';
import { findMainContent, linkedFiles, type MainContent } from './main-content.ts';
import { isHiddenElement, layOutElement, PageLines, UNPRINTED } from './page-lines.ts';
import { measurePage, type PageMeasure } from './page-measure.ts';
import { headingLines } from './page-heading.ts';
import { factLines, isFactLine, statedFacts } from './page-metadata.ts';
import { SITE_WORDS } from './site-words.ts';

/** A page with less prose than this has no text of its own. */
const LEAST_PROSE = 2;

/**
 * Lays out the document of a saved web page: its heading and table of facts, its text, the files it offers.
 * Navigation and footer of the site are counted and left out; what of the site stands inside the text is marked.
 *
 * @throws UnreadableFile if the page holds no text of its own
 */
export const readHtml = (
  bytes: Uint8Array,
): {
  readonly encoding: SourceEncoding;
  readonly lineBreaks: 'known' | 'unknown';
  readonly laidOut: LaidOutText;
} => {
  const decoded = decodeHtml(bytes);
  if (decoded === null) {
    throw new UnreadableFile('damaged', FORMAT_NAMES.html, {
      zh: '编码无法识别',
      en: 'its encoding is unknown',
    });
  }
  const root = parseHtml(decoded.text, FORMAT_NAMES.html);
  const body = bodyOf(root);
  const measures = measurePage(body);
  const content = findMainContent(body, measures);
  const files = linkedFiles(body, textOf);
  if ((measures.get(content.element)?.prose ?? 0) < LEAST_PROSE) throw withoutText(body, measures, files);
  const page = layOutElement(content.element);
  const around = linesAround(content, measures);
  const heading = headingLines(root, around.before, page.lines);
  const lines = [...heading, ...factLines(around.before), ...page.lines, ...around.after];
  const layout = new TextLayout(FORMAT_NAMES.html);
  appendLines(layout, markedLines(lines, page.linked));
  const kept = lines.reduce((sum, { text }) => sum + inkLength(text), 0);
  const left = (measures.get(body)?.ink ?? 0) - kept;
  return {
    encoding: decoded.encoding,
    // Where lines end by <br> rather than by paragraphs, they may have been broken by width.
    lineBreaks: page.breaks.br > page.breaks.block ? 'unknown' : 'known',
    laidOut: layout.finish([
      ...statedFacts(lines.filter(isFactLine)),
      ...notesOf(left, files),
      ...decodingNotes(decoded),
    ]),
  };
};

/** The body; a page without one is a fragment, saved as it is. */
const bodyOf = (root: XmlElement): XmlElement =>
  elementsOf(elementsOf(root, 'html')[0], 'body')[0] ?? elementsOf(root, 'body')[0] ?? root;

const withoutText = (
  body: XmlElement,
  measures: ReadonlyMap<XmlElement, PageMeasure>,
  files: readonly string[],
): UnreadableFile => {
  if (files.length > 0)
    return new UnreadableFile('attachment_only', FORMAT_NAMES.html, {
      zh: files.join('；'),
      en: files.join('; '),
    });
  const ink = measures.get(body)?.ink ?? 0;
  return new UnreadableFile(
    'no_text',
    FORMAT_NAMES.html,
    ink === 0
      ? {
          zh: '只有转到其他页面的脚本',
          en: 'nothing but a script that leads to another page',
        }
      : { zh: `只有导航等 ${ink} 个字`, en: `${ink} characters of navigation` },
  );
};

interface LinesAround {
  readonly before: readonly LaidOutLine[];
  readonly after: readonly LaidOutLine[];
}

/** A line that closes a document: its date, its signature's date, a list of annexes. */
const CLOSING = /^\s*(?:附件|附：|抄送|[〇○零一二三四五六七八九十\d]{4}\s*年.{1,8}日\s*$)/;
/** Blocks further out than this belong to the site. */
const NEAR = 4;

/** The lines around the text, from the outside in; behind it only what closes a document. */
const linesAround = (
  { element, ancestors }: MainContent,
  measures: ReadonlyMap<XmlElement, PageMeasure>,
): LinesAround => {
  const before: LaidOutLine[] = [];
  const after: LaidOutLine[] = [];
  ancestors.forEach((ancestor, at) => {
    const inner = ancestors[at + 1] ?? element;
    const place = ancestor.children.indexOf(inner);
    const beside = (children: XmlElement['children']) => {
      const printed = children.filter(
        (child) => typeof child === 'string' || (!UNPRINTED.has(child.name) && !isHiddenElement(child)),
      );
      return layOutElement({ name: 'div', attributes: {}, children: printed }, new PageLines()).lines;
    };
    before.push(...beside(ancestor.children.slice(0, place)));
    const isNear = ancestors.length - at <= NEAR;
    const behind = ancestor.children
      .slice(place + 1)
      .filter((child) => typeof child !== 'string' && isClosing(child, measures));
    if (isNear) after.unshift(...beside(behind));
  });
  return { before, after };
};

const isClosing = (block: XmlElement, measures: ReadonlyMap<XmlElement, PageMeasure>): boolean => {
  const measure = measures.get(block);
  if (measure === undefined || measure.ink === 0 || measure.linked * 2 > measure.ink) return false;
  return layOutElement(block).lines.some(({ text }) => CLOSING.test(text));
};

/** The lines with marks on those that belong to the site: by their words, or links that the text ends with. */
const markedLines = (
  lines: readonly LaidOutLine[],
  linked: ReadonlySet<LaidOutLine>,
): readonly LaidOutLine[] => {
  const reasons = lines.map((line) =>
    isFactLine(line)
      ? ('site_metadata' as const)
      : (SITE_WORDS.find(({ pattern }) => pattern.test(line.text.trim()))?.reason ?? null),
  );
  const lastText = lines.findLastIndex((line, at) => reasons[at] === null && !linked.has(line));
  return lines.map((line, at) => {
    const reason = reasons[at] ?? (at > lastText ? 'related_links' : null);
    return reason === null ? line : markedLine(line, { kind: 'furniture', reason });
  });
};

const notesOf = (left: number, files: readonly string[]): readonly SourceNote[] => [
  ...(left > 0 ? [{ kind: 'left_out', what: 'site_navigation', characters: left } as const] : []),
  ...(files.length > 0 ? [{ kind: 'attachments', names: files } as const] : []),
];
