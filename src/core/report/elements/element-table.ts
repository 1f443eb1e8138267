/**
 * The elements table (要素表): what documents demand, of whom, how often and by when, one element a row. Rows hold
 * all that the window sorts, filters and groups by and all that an export writes; both draw them as they are.
 */
import { periodLength } from '../../compare/values/iso-period.ts';
import type { AdministrativeLevel } from '../../model/document.ts';
import type { ElementType, Modality } from '../../model/element.ts';
import type { DocumentId, ElementId, RuleId, Sha256 } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type {
  DocumentHead,
  ElementReport,
  ElementReportBase,
  ObligationReport,
  ValueReport,
} from '../contract/contract.ts';
import { elementTime, type ElementTime } from './element-time.ts';
import { valueWords } from '../words/value-words.ts';

/** What a table says of the document that a row comes from. */
export interface ElementTableDocument {
  readonly id: DocumentId;
  /** The name that a person gave it, else its title, else its file's name. */
  readonly name: string;
  readonly docNumber: string | null;
  readonly level: AdministrativeLevel | null;
  readonly region: readonly string[];
  readonly file: string;
  readonly part: number;
  readonly sha256: Sha256;
}

export interface ElementRow {
  readonly document: DocumentId;
  readonly id: ElementId;
  readonly section: string | null;
  readonly clause: string | null;
  readonly type: ElementType;
  /** The evidence itself; `start` and `end` are its offsets into the source text, UTF-16 code units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly context: string;
  /** Of a value: the duty that it binds, in the text's words. */
  readonly duty: string | null;
  readonly subject: string | null;
  readonly subjectInherited: boolean;
  readonly actorRole: string | null;
  /** The value in words; of a duty the values inside it; null where there is none. */
  readonly value: LocalizedText | null;
  /** Ascending: how often (most often first), by when (earliest first), how long, how much; no value last. */
  readonly valueOrder: number;
  readonly time: ElementTime;
  readonly modality: Modality;
  readonly modalWord: string | null;
  /** Rung of the strength ladder; of a value that of its duty. */
  readonly strength: number | null;
  readonly rule: RuleId;
  readonly confidence: number;
  /** A person stated it. */
  readonly human: boolean;
}

/** What leaves the program of a row: not what only orders it. */
export type ExportedElementRow = Omit<ElementRow, 'id' | 'rule' | 'valueOrder' | 'time'> & {
  readonly rule: string;
};

/** Rows in the order in which they are shown, and the documents that they come from. */
export interface ExportedElementTable {
  readonly documents: readonly ElementTableDocument[];
  readonly rows: readonly ExportedElementRow[];
}

export const elementTableDocument = (head: DocumentHead, name: string | null): ElementTableDocument => {
  const { path, part, sha256 } = head.source;
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return {
    id: head.id,
    name: name ?? head.title ?? file,
    docNumber: head.docNumber,
    level: head.level,
    region: head.region,
    file,
    part,
    sha256,
  };
};

type ReportedObligation = ElementReportBase & ObligationReport;
type ReportedValue = ElementReportBase & ValueReport;

const isValue = (report: ElementReport): report is ReportedValue => report.type !== 'obligation';
const isObligation = (report: ElementReport): report is ReportedObligation => report.type === 'obligation';

/** The elements of one document as rows, in position order. */
export const elementRows = (reports: readonly ElementReport[]): readonly ElementRow[] => {
  const values = new Map(reports.filter(isValue).map((report) => [report.id, report]));
  const duties = new Map(
    reports.filter(isObligation).flatMap((duty) => duty.values.map((value) => [value, duty] as const)),
  );
  return reports.map((report) => {
    const stated = isValue(report) ? [report] : report.values.flatMap((id) => values.get(id) ?? []);
    const duty = isValue(report) ? (duties.get(report.id) ?? null) : report;
    return { ...placeOf(report), ...valueOf(stated), ...bindingOf(report, duty) };
  });
};

const placeOf = ({ document, id, section, clause, type, quote, start, end, context }: ElementReport) => ({
  document,
  id,
  section,
  clause,
  type,
  quote,
  start,
  end,
  context,
});

const valueOf = (stated: readonly ReportedValue[]) => {
  const words = stated.map((value) => valueWords(value, value.quote));
  return {
    value:
      words.length === 0
        ? null
        : { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') },
    valueOrder: Math.min(...stated.map(orderOfValue), NO_VALUE_ORDER),
    time: elementTime(stated),
  };
};

const bindingOf = (report: ElementReport, duty: ReportedObligation | null) => ({
  duty: isValue(report) ? (duty?.quote ?? null) : null,
  subject: report.subject,
  subjectInherited: report.subjectInherited,
  actorRole: report.actorRole,
  modality: report.modality,
  modalWord: duty?.modalWord ?? null,
  strength: duty?.strength ?? null,
  rule: report.rule,
  confidence: report.confidence,
  human: report.human === true,
});

/** Room for the values of one type; relative deadlines come after dates, what cannot be compared comes last. */
const TYPE_ROOM = 1e12;
const RELATIVE_ROOM = 1e9;
const LAST_IN_TYPE = TYPE_ROOM / 2;
const NO_VALUE_ORDER = 4 * TYPE_ROOM;

const orderOfValue = (value: ValueReport): number => {
  switch (value.type) {
    case 'frequency':
      return value.perYear === null ? LAST_IN_TYPE : -value.perYear;
    case 'deadline':
      return TYPE_ROOM + orderOfDeadline(value.date, value.workingDays);
    case 'duration':
      return 2 * TYPE_ROOM + (periodLength(value.duration)?.leastDays ?? LAST_IN_TYPE);
    case 'quantity':
      return 3 * TYPE_ROOM + orderOfAmount(value.value);
  }
};

const orderOfDeadline = (date: string | null, workingDays: boolean): number => {
  if (date === null) return LAST_IN_TYPE;
  const length = periodLength(date, workingDays);
  if (length !== null) return RELATIVE_ROOM + length.leastDays;
  const last = date.split('/').at(-1) ?? date;
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(last) ?? [];
  if (year === undefined) return LAST_IN_TYPE;
  // A year or a month without a day lasts until its end.
  return Number(`${year === '-' ? '9999' : year}${month ?? '12'}${day ?? '31'}`);
};

const orderOfAmount = (value: number | readonly [number, number] | string): number => {
  const first = typeof value === 'object' ? value[0] : Number(value);
  return Number.isFinite(first) ? Math.max(-LAST_IN_TYPE, Math.min(LAST_IN_TYPE, first)) : LAST_IN_TYPE;
};
