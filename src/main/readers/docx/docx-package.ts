import { attributeOf, elementsOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ZipContainer } from '../zip/open-zip.ts';

/** The parts of a Word package that hold text or say how it is numbered. */
export interface DocxPackage {
  readonly document: XmlElement;
  readonly numbering: XmlElement | null;
  readonly styles: XmlElement | null;
  readonly settings: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly comments: XmlElement | null;
  readonly headersAndFooters: readonly XmlElement[];
}

interface Relationship {
  /** Last part of the type's address: `numbering`, `header` … */
  readonly type: string;
  readonly target: string;
}

/** Reads the package: parts are found by their relationships, as a writer may name them as it likes. */
export const readDocxPackage = async (container: ZipContainer): Promise<DocxPackage> => {
  const part = async (name: string): Promise<XmlElement | null> => {
    const entry = container.get(name);
    return entry === undefined ? null : parseXml(await entry.read(), FORMAT_NAMES.docx);
  };
  const relationships = async (owner: string): Promise<readonly Relationship[]> => {
    const slash = owner.lastIndexOf('/') + 1;
    const rels = await part(`${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`);
    return elementsOf(rels ?? undefined, 'Relationship').map((element) => ({
      type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolveTarget(owner.slice(0, slash), attributeOf(element, 'Target') ?? ''),
    }));
  };
  const main =
    (await relationships('')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = (await part(main)) ?? (await part('word/document.xml'));
  if (document === null) {
    throw new UnreadableFile('damaged', FORMAT_NAMES.docx, {
      zh: '缺少正文部分',
      en: 'the part with its text is missing',
    });
  }
  const own = await relationships(main);
  const ofType = async (type: string): Promise<XmlElement | null> => {
    const target = own.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? null : part(target);
  };
  const headersAndFooters: XmlElement[] = [];
  for (const { target } of own.filter(({ type }) => type === 'header' || type === 'footer')) {
    const element = await part(target);
    if (element !== null) headersAndFooters.push(element);
  }
  return {
    document,
    numbering: await ofType('numbering'),
    styles: await ofType('styles'),
    settings: await ofType('settings'),
    footnotes: await ofType('footnotes'),
    endnotes: await ofType('endnotes'),
    comments: await ofType('comments'),
    headersAndFooters,
  };
};

/** A target is relative to its owner's folder, or begins with `/` at the root. */
const resolveTarget = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') path.pop();
    else if (name !== '.') path.push(name);
  }
  return path.join('/');
};
