import type { SourceFormat } from '../../../core/model/source.ts';
import type { LocalizedText } from '../../../core/model/problem.ts';
import { readDocx } from '../docx/read-docx.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import type { LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openZip, type ZipContainer } from './open-zip.ts';

/** What a zip container is, by an entry that only this format has. */
const CONTAINERS: readonly {
  readonly entry: RegExp;
  readonly format: keyof typeof FORMAT_NAMES;
}[] = [
  { entry: /^word\/document\d*\.xml$/i, format: 'docx' },
  { entry: /^xl\//i, format: 'xlsx' },
  { entry: /^ppt\//i, format: 'pptx' },
  { entry: /(?:^|\/)OFD\.xml$/i, format: 'ofd' },
  { entry: /^META-INF\/manifest\.xml$/i, format: 'odt' },
];

const SAVE_AS: LocalizedText = {
  zh: '请在原软件中另存为 docx 或 PDF 后再导入。',
  en: 'Save it as docx or PDF in its program and import that.',
};

/** The format of a zip container; `zip` for an archive of files. */
export const zipContainerFormat = (container: ZipContainer): keyof typeof FORMAT_NAMES => {
  const names = [...container.keys()];
  return CONTAINERS.find(({ entry }) => names.some((name) => entry.test(name)))?.format ?? 'zip';
};

/** Reads a document that is a zip container. @throws UnreadableFile */
export const readZipContainer = async (
  bytes: Uint8Array,
): Promise<{
  readonly format: SourceFormat;
  readonly encoding: null;
  readonly laidOut: LaidOutText;
}> => {
  const container = await openZip(bytes, FORMAT_NAMES.zip);
  const format = zipContainerFormat(container);
  if (format === 'docx') return { format, encoding: null, laidOut: await readDocx(container) };
  throw new UnreadableFile('unsupported', FORMAT_NAMES[format], SAVE_AS);
};
