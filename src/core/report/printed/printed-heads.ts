import type { DocumentHead } from '../contract/contract.ts';
import { headRows, provenanceRows } from './head-rows.ts';
import { plainRow, printedText, type PrintedBlock } from './printed-report.ts';
import type { ReportOrigin } from './report-origin.ts';

/** A document in its part in a report. */
export interface PrintedSide {
  /** 上位文件, 本文件, or what else it is there. */
  readonly name: string;
  readonly head: DocumentHead;
}

/** Most documents whose facts stand beside one another; more stand below one another. */
const MOST_BESIDE = 3;
const FACT_PERCENT = 12;

/** Title, number, level and the like of the documents that a report is about. */
export const printedHeads = (
  sides: readonly PrintedSide[],
  name: string,
  { language }: ReportOrigin,
): PrintedBlock => {
  const facts = sides.map(({ head }) => headRows(head, language));
  if (sides.length > MOST_BESIDE) {
    const titles = facts[0]?.map((fact) => fact.name) ?? [];
    return {
      kind: 'table',
      holds: 'heads',
      name,
      columns: ['', ...titles].map((title, at) => ({ title, percent: at === 1 ? 34 : 66 / titles.length })),
      rows: sides.map((side, at) =>
        plainRow([side.name, ...(facts[at] ?? []).map(({ value }) => value)].map(printedText)),
      ),
    };
  }
  const width = (100 - FACT_PERCENT) / sides.length;
  return {
    kind: 'table',
    holds: 'heads',
    name,
    columns: [
      { title: '', percent: FACT_PERCENT },
      ...sides.map((side) => ({ title: side.name, percent: width })),
    ],
    rows: (facts[0] ?? []).map((fact, at) =>
      plainRow([fact.name, ...facts.map((own) => own[at]?.value ?? '')].map(printedText)),
    ),
  };
};

/** Where a report comes from: files with their hashes, program, rules and settings, one a paragraph. */
export const printedProvenance = (
  sides: readonly PrintedSide[],
  rulesVersion: string,
  { language, version, settings }: ReportOrigin,
): readonly PrintedBlock[] => {
  const zh = language === 'zh';
  const colon = zh ? '：' : ': ';
  const lines = [
    ...sides.map(({ name, head }) => {
      const facts = provenanceRows(head, language).map((fact) => `${fact.name} ${fact.value}`);
      return `${name}${colon}${facts.join(zh ? '；' : '; ')}`;
    }),
    `${zh ? '程序' : 'Program'}${colon}Duikan ${version}${zh ? '；规则版本 ' : '; rules '}${rulesVersion}`,
    `${zh ? '设置' : 'Settings'}${colon}${settings.length === 0 ? (zh ? '默认' : 'default') : settings.join(zh ? '；' : '; ')}`,
  ];
  return [
    { kind: 'heading', text: zh ? '来源' : 'Provenance' },
    ...lines.map((text): PrintedBlock => ({ kind: 'paragraph', text, small: true })),
  ];
};
