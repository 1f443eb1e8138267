import { REPORT_FORMATS, type ReportFormat } from '../../core/report/printed/printed-report.ts';
import { WrongUseError } from './wrong-use.ts';

/** The options of a command line as they were typed. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** How a comparison or a matrix is given. */
export type ComparisonFormat = 'text' | 'json' | ReportFormat;
export type ElementFormat = 'table' | 'json' | 'xlsx';

const FORMATS = ['text', 'json', ...REPORT_FORMATS] as const satisfies readonly ComparisonFormat[];
/** Files that are no text. */
const BINARY_FORMATS: readonly string[] = ['docx', 'xlsx'];
const ELEMENT_FORMATS = ['table', 'json', 'xlsx'] as const satisfies readonly ElementFormat[];

export const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

export const textsOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
};

export const oneOf = <Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice => {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new WrongUseError({
    zh: `--${option} 不接受“${value}”，可用：${choices.join('、')}。`,
    en: `--${option} does not take "${value}"; choose from: ${choices.join(', ')}.`,
  });
};

/** @throws WrongUseError where formats exclude each other, or one needs a file */
export const comparisonFormat = (values: Values): ComparisonFormat => {
  const asked = textOf(values, 'format');
  if (asked === null) return values['json'] === true ? 'json' : 'text';
  const format = oneOf('format', asked, FORMATS);
  refuseJsonBeside(format, values);
  askForFile(format, values);
  return format;
};

const refuseJsonBeside = (format: string, values: Values): void => {
  if (values['json'] !== true || format === 'json') return;
  throw new WrongUseError({
    zh: `--json 与 --format ${format} 不能同时使用。`,
    en: `--json and --format ${format} exclude each other.`,
  });
};

/** @throws WrongUseError as above */
export const elementFormat = (values: Values): ElementFormat => {
  const asked = textOf(values, 'format');
  if (asked === null) return values['json'] === true ? 'json' : 'table';
  const format = oneOf('format', asked, ELEMENT_FORMATS);
  refuseJsonBeside(format, values);
  askForFile(format, values);
  return format;
};

const askForFile = (format: string, values: Values): void => {
  if (!BINARY_FORMATS.includes(format) || textOf(values, 'output') !== null) return;
  throw new WrongUseError({
    zh: `${format} 不是文本，不能输出到终端；请加 -o 文件名.${format}。`,
    en: `${format} is no text for a terminal; add -o FILE.${format}.`,
  });
};
