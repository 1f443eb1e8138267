import type { SourceNote } from '../../../core/model/source.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { layOutPages, type LaidOutPage } from '../pages/lay-out-pages.ts';
import { rowsInReadingOrder } from '../pages/page-columns.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { inkLength, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { attributeOf } from '../xml/parse-xml.ts';
import type { ZipContainer } from '../zip/open-zip.ts';
import { readOfdPackage, type OfdPageSource } from './ofd-package.ts';
import { ofdTexts } from './ofd-text-runs.ts';

/** Points in a millimetre, the unit of OFD. */
const POINTS = 72 / 25.4;

/**
 * Lays out an OFD file (GB/T 33190-2016) like a PDF, by the places of its characters. Watermarks among the
 * annotations are marked as such; the text of other annotations is counted and left out. Signatures are not
 * checked.
 *
 * @throws UnreadableFile if it is encrypted, damaged or a scan
 */
export const readOfd = async (container: ZipContainer): Promise<LaidOutText> => {
  const { pages, signatures } = await readOfdPackage(container);
  if (pages.length > READING_LIMITS.pages) {
    throw new UnreadableFile('too_large', FORMAT_NAMES.ofd, {
      zh: `${pages.length} 页，上限 ${READING_LIMITS.pages} 页`,
      en: `${pages.length} pages, the limit is ${READING_LIMITS.pages}`,
    });
  }
  const remarks = pages.reduce((sum, page) => sum + inkLength(annotationText(page, false)), 0);
  const notes: SourceNote[] = [];
  if (signatures > 0) notes.push({ kind: 'signatures_not_checked', count: signatures });
  if (remarks > 0) notes.push({ kind: 'left_out', what: 'comment', characters: remarks });
  return layOutPages(pages.map(readPage), FORMAT_NAMES.ofd, notes);
};

const readPage = (source: OfdPageSource): LaidOutPage => {
  const texts = [...source.templates, source.page].map(ofdTexts);
  const [, , , height = 0] = source.box;
  return {
    rows: rowsInReadingOrder(texts.flatMap(({ runs }) => runs)),
    height: height * POINTS,
    slanted: texts.map(({ slanted }) => slanted).join('') + annotationText(source, true),
  };
};

/** The text of the watermarks among the annotations of a page, or of the others. */
const annotationText = ({ annotations }: OfdPageSource, watermarks: boolean): string =>
  annotations
    .filter((annotation) => (attributeOf(annotation, 'Type') === 'Watermark') === watermarks)
    .map((annotation) => {
      const { runs, slanted } = ofdTexts(annotation);
      return runs.map(({ text }) => text).join('') + slanted;
    })
    .join('');
