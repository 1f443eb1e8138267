import { contentTypes, packOfficeFile, relationships } from '../office-file.ts';
import { headerRow, sheetXml, tableRange } from './sheet-xml.ts';
import { STYLES_XML } from './workbook-styles.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { xmlText } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

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
export const writeWorkbook = ({ sheets }: Workbook): Uint8Array =>
  packOfficeFile({
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['xl/styles.xml', 'spreadsheetml.styles'],
      ...sheets.map((_, index) => [`xl/${sheetPath(index)}`, 'spreadsheetml.worksheet'] as const),
    ]),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', sheetPath(index)] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${sheetPath(index)}`, sheetXml(sheet)])),
  });
