// Its Node build declares a `require` of its own, which the bundler's stands in the way of; packing needs neither.
import { strToU8, zipSync } from 'fflate/browser';
import { headerRow, sheetXml, tableRange } from './sheet-xml.ts';
import { STYLES_XML } from './workbook-styles.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { xmlText } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The earliest time that a zip can name: equal content gives equal bytes, whenever it is written. */
const NO_TIME = new Date(1980, 0, 1);

const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

const contentTypes = (count: number): string =>
  [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
    ...Array.from(
      { length: count },
      (_, index) =>
        `<Override PartName="/xl/${sheetPath(index)}" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  [
    `<Relationships xmlns="${PACKAGE}/relationships">`,
    ...targets.map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

/** The filter's range and the rows that every printed page repeats. */
const definedNames = (sheet: Sheet, index: number): string => {
  const range = tableRange(sheet, true);
  if (range === null) return '';
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const top = headerRow(sheet);
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(`${quoted}!${range}`)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${quoted}!$${top}:$${top}`)}</definedName>`,
  ].join('');
};

const workbookXml = (sheets: readonly Sheet[]): string => {
  const names = sheets.map(definedNames).join('');
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>`,
    ...sheets.map(
      ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    ),
    `</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
  ].join('');
};

/** The workbook as an xlsx file (ECMA-376). Equal workbooks give equal bytes. */
export const writeWorkbook = ({ sheets }: Workbook): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', sheetPath(index)] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${sheetPath(index)}`, sheetXml(sheet)])),
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
    ]),
  );
  // eslint-disable-next-line no-restricted-syntax -- runs in the analysis process or the command, never in main
  return zipSync(files, { mtime: NO_TIME, level: 6 });
};
