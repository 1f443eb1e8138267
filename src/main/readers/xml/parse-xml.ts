import { Parser } from 'htmlparser2';
import { decodeLoosely } from '../../../core/import/text-decoder.ts';
import type { LocalizedText } from '../../../core/model/problem.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** An element with its children in order; names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** Names as written, with their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** An element that is still growing. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

const DECLARED_ENCODING = /^<\?xml[^>]*encoding=["'](gb[\w-]+)["']/i;

/** UTF-8 unless a byte order mark or the declaration says otherwise (XML 1.0, appendix F). */
const decodeXml = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeLoosely(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeLoosely(bytes.subarray(2), 'utf-16be');
  const text = decodeLoosely(bytes, 'utf-8').replace(/^\ufeff/, '');
  return DECLARED_ENCODING.test(text) ? decodeLoosely(bytes, 'gb18030') : text;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses an XML part of a container. Prefixes are dropped: each format uses one vocabulary a part, and writers
 * choose different prefixes.
 *
 * @throws UnreadableFile if elements lie too deep in each other
 */
export const parseXml = (bytes: Uint8Array, format: LocalizedText): XmlElement => {
  const root = parseMarkup(decodeXml(bytes), true, format);
  return root.children.find(isElement) ?? root;
};

/**
 * Parses a web page as browsers do: tags may be left open. Gives the root above `<html>`; element names are in
 * lower case.
 *
 * @throws UnreadableFile if elements lie too deep in each other
 */
export const parseHtml = (text: string, format: LocalizedText): XmlElement =>
  parseMarkup(text, false, format);

const parseMarkup = (text: string, xmlMode: boolean, format: LocalizedText): XmlElement => {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > READING_LIMITS.markupDepth) {
          throw new UnreadableFile('damaged', format, { zh: '标签嵌套过深', en: 'its tags nest too deep' });
        }
        const element: OpenElement = { name: localName(name), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (content) => {
        open.at(-1)?.children.push(content);
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root;
};

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The child elements, of one name if one is given. */
export const elementsOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => isElement(child) && (name ?? child.name) === child.name,
  ) ?? [];

/** The first child element of that name; several names lead further down. */
export const childAt = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((parent, name) => elementsOf(parent, name)[0], element);

/** The value of an attribute, by its name without prefix. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined => {
  if (element === undefined) return undefined;
  const { attributes } = element;
  return attributes[name] ?? attributes[Object.keys(attributes).find((key) => localName(key) === name) ?? ''];
};

/** All text inside, in order. */
export const textOf = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** All elements of a name at any depth, in document order. */
export const descendantsOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
