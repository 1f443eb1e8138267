import { fileSignature } from '../../../core/import/file-signature.ts';
import type { SourceFormat } from '../../../core/model/source.ts';
import type { LocalizedText } from '../../../core/model/problem.ts';
import { readDocx } from '../docx/read-docx.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { readOfd } from '../ofd/read-ofd.ts';
import type { LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openZip } from './open-zip.ts';
import { zipContainerFormat } from './zip-container-format.ts';

const SAVE_AS: LocalizedText = {
  zh: '请在原软件中另存为 docx 或 PDF 后再导入。',
  en: 'Save it as docx or PDF in its program and import that.',
};

/** Reads a document that is a zip container. @throws UnreadableFile */
export const readZipContainer = async (
  bytes: Uint8Array,
): Promise<{ readonly format: SourceFormat; readonly encoding: null; readonly laidOut: LaidOutText }> => {
  // Of a file that is cut off only the beginning tells what it was.
  const container = await openZip(bytes, fileSignature(bytes)?.name ?? FORMAT_NAMES.zip);
  const format = zipContainerFormat(container);
  if (format === 'docx') return { format, encoding: null, laidOut: await readDocx(container) };
  if (format === 'ofd') return { format, encoding: null, laidOut: await readOfd(container) };
  if (format === 'zip' && container.size === 0) throw new UnreadableFile('empty', FORMAT_NAMES.zip);
  throw new UnreadableFile('unsupported', FORMAT_NAMES[format], SAVE_AS);
};
