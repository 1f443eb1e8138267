import { FORMAT_NAMES } from '../format-names.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { attributeOf, childAt, elementsOf, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { ZipContainer } from '../zip/open-zip.ts';

/** A page with the templates printed on it, in the order of their layers. */
export interface OfdPageSource {
  readonly page: XmlElement;
  readonly templates: readonly XmlElement[];
  /** `PhysicalBox`: x, y, width and height in millimetres. */
  readonly box: readonly number[];
  /** Annotations tied to the page: watermarks, stamps, remarks. */
  readonly annotations: readonly XmlElement[];
}

/** What an OFD file holds (GB/T 33190-2016, 7.2 to 7.9). */
export interface OfdPackage {
  readonly pages: readonly OfdPageSource[];
  readonly signatures: number;
}

/** A4, where a file leaves out the size of its pages. */
const DEFAULT_BOX = '0 0 210 297';

/** Numbers between blanks, as boxes, arrays and matrices are written (GB/T 33190-2016, 7.3). */
export const numbersOf = (text: string): readonly number[] =>
  text.trim().split(/\s+/).map(Number).filter(Number.isFinite);

/** Locations are relative to the file that names them, or begin with `/` at the root. */
const locationFrom = (owner: string, location: string): string => {
  const folders = location.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const name of location.trim().split('/')) {
    if (name === '..') folders.pop();
    else if (name !== '.' && name !== '') folders.push(name);
  }
  return folders.join('/');
};

/** Reads parts by their location. Names differ in case between writers, so they are looked for without it. */
const partReader = (container: ZipContainer) => {
  const byName = new Map([...container].map(([name, entry]) => [name.toLowerCase(), entry]));
  return async (location: string): Promise<XmlElement | null> => {
    const entry = byName.get(location.toLowerCase());
    return entry === undefined ? null : parseXml(await entry.read(), FORMAT_NAMES.ofd);
  };
};
type PartReader = ReturnType<typeof partReader>;

/**
 * Opens an OFD file: all its documents, page by page.
 *
 * @throws UnreadableFile if it is encrypted or a part with text is missing
 */
export const readOfdPackage = async (container: ZipContainer): Promise<OfdPackage> => {
  // GM/T 0099-2020 puts the list of encrypted parts into the root of the file.
  if ([...container.keys()].some((name) => /^encryptions?\.xml$/i.test(name)))
    throw new UnreadableFile('encrypted', FORMAT_NAMES.ofd);
  const part = partReader(container);
  const root = await part('OFD.xml');
  const bodies = elementsOf(root ?? undefined, 'DocBody');
  const pages: OfdPageSource[] = [];
  let signatures = 0;
  for (const body of bodies) {
    const location = locationFrom('OFD.xml', textIn(body, 'DocRoot'));
    const document = await part(location);
    if (document === null) throw missing(location);
    pages.push(...(await pagesOf(document, location, part)));
    const list = await part(locationFrom('OFD.xml', textIn(body, 'Signatures')));
    signatures += elementsOf(list ?? undefined, 'Signature').length;
  }
  if (pages.length === 0) throw missing('Document.xml');
  return { pages, signatures };
};

const missing = (name: string): UnreadableFile =>
  new UnreadableFile('damaged', FORMAT_NAMES.ofd, { zh: `缺少 ${name}`, en: `${name} is missing` });

const textIn = (element: XmlElement | undefined, name: string): string => {
  const child = childAt(element, name);
  return child === undefined ? '' : textOf(child).trim();
};

const boxOf = (area: XmlElement | undefined): readonly number[] | null => {
  const box = numbersOf(textIn(area, 'PhysicalBox'));
  return box.length === 4 ? box : null;
};

const pagesOf = async (
  document: XmlElement,
  location: string,
  part: PartReader,
): Promise<readonly OfdPageSource[]> => {
  const common = childAt(document, 'CommonData');
  const templates = new Map<string, XmlElement | null>();
  for (const template of elementsOf(common, 'TemplatePage')) {
    const at = locationFrom(location, attributeOf(template, 'BaseLoc') ?? '');
    templates.set(attributeOf(template, 'ID') ?? '', await part(at));
  }
  const annotations = await annotationsByPage(document, location, part);
  const pages: OfdPageSource[] = [];
  for (const reference of elementsOf(childAt(document, 'Pages'), 'Page')) {
    const at = locationFrom(location, attributeOf(reference, 'BaseLoc') ?? '');
    const page = await part(at);
    if (page === null) throw missing(at);
    const used = elementsOf(page, 'Template').map((one) =>
      templates.get(attributeOf(one, 'TemplateID') ?? ''),
    );
    pages.push({
      page,
      templates: used.filter((template) => template !== null && template !== undefined),
      box: boxOf(childAt(page, 'Area')) ?? boxOf(childAt(common, 'PageArea')) ?? numbersOf(DEFAULT_BOX),
      annotations: annotations.get(attributeOf(reference, 'ID') ?? '') ?? [],
    });
  }
  return pages;
};

const annotationsByPage = async (
  document: XmlElement,
  location: string,
  part: PartReader,
): Promise<ReadonlyMap<string, readonly XmlElement[]>> => {
  const found = new Map<string, readonly XmlElement[]>();
  const listAt = locationFrom(location, textIn(document, 'Annotations'));
  const list = await part(listAt);
  for (const page of elementsOf(list ?? undefined, 'Page')) {
    const annotations = await part(locationFrom(listAt, textIn(page, 'FileLoc')));
    found.set(attributeOf(page, 'PageID') ?? '', elementsOf(annotations ?? undefined, 'Annot'));
  }
  return found;
};
