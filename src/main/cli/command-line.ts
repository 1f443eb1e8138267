import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ADMINISTRATIVE_LEVELS, type AdministrativeLevel } from '../../core/model/document.ts';
import { ELEMENT_TYPES, type ElementType } from '../../core/model/element.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../core/report/printed-report.ts';
import { WrongUseError } from './wrong-use.ts';

export type Language = 'zh' | 'en';
export type ComparisonFormat = 'text' | 'json' | ReportFormat;
export type ElementFormat = 'table' | 'json' | 'xlsx';

/** What every command can be asked. */
export interface CommonOptions {
  readonly json: boolean;
  readonly lang: Language;
  readonly debug: boolean;
  /** File to write instead of standard output. */
  readonly output: string | null;
  /** Journal export to apply. */
  readonly decisions: string | null;
}

/** A command line that was understood. */
export type Command =
  | { readonly name: 'help'; readonly options: CommonOptions }
  | { readonly name: 'version'; readonly options: CommonOptions }
  | { readonly name: 'text'; readonly source: string; readonly options: CommonOptions }
  | { readonly name: 'parse'; readonly sources: readonly string[]; readonly options: CommonOptions }
  | {
      readonly name: 'extract';
      readonly sources: readonly string[];
      readonly explain: boolean;
      readonly format: ElementFormat;
      /** Label of the only clause to show. */
      readonly clause: string | null;
      /** Words that a sentence must contain to be shown. */
      readonly find: string | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'align';
      readonly left: string;
      readonly right: string;
      readonly sentences: boolean;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'compare';
      readonly left: string;
      readonly right: string;
      readonly sentences: boolean;
      readonly format: ComparisonFormat;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'search';
      readonly query: string;
      readonly sources: readonly string[];
      readonly levels: readonly AdministrativeLevel[];
      readonly regions: readonly string[];
      readonly types: readonly ElementType[];
      readonly options: CommonOptions;
    };

type CommandName = Exclude<Command['name'], 'help' | 'version'>;
type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

const FORMATS = ['text', 'json', ...REPORT_FORMATS] as const satisfies readonly ComparisonFormat[];
/** Files that are no text. */
const BINARY_FORMATS: readonly string[] = ['docx', 'xlsx'];
const ELEMENT_FORMATS = ['table', 'json', 'xlsx'] as const satisfies readonly ElementFormat[];

const COMMON = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  debug: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  decisions: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

const OWN: Readonly<Record<CommandName, ParseArgsOptionsConfig>> = {
  text: {},
  parse: {},
  extract: {
    explain: { type: 'boolean' },
    clause: { type: 'string' },
    find: { type: 'string' },
    format: { type: 'string' },
  },
  align: { sentences: { type: 'boolean' } },
  compare: { sentences: { type: 'boolean' }, format: { type: 'string' } },
  search: {
    level: { type: 'string', multiple: true },
    region: { type: 'string', multiple: true },
    type: { type: 'string', multiple: true },
  },
};

const isCommandName = (name: string): name is CommandName => Object.hasOwn(OWN, name);

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

const textsOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
};

const oneOf = <Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice => {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new WrongUseError({
    zh: `--${option} 不接受“${value}”，可用：${choices.join('、')}。`,
    en: `--${option} does not take "${value}"; choose from: ${choices.join(', ')}.`,
  });
};

const parseValues = (name: CommandName, args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { ...COMMON, ...OWN[name] },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new WrongUseError(
      { zh: `${name} 命令的选项有误：${detail}`, en: `wrong option for ${name}: ${detail}` },
      error,
    );
  }
};

const commonOptions = (values: Values): CommonOptions => ({
  json: values['json'] === true,
  lang: oneOf('lang', textOf(values, 'lang') ?? 'zh', ['zh', 'en'] as const),
  debug: values['debug'] === true,
  output: textOf(values, 'output'),
  decisions: textOf(values, 'decisions'),
});

const comparisonFormat = (values: Values): ComparisonFormat => {
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

const elementFormat = (values: Values): ElementFormat => {
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

const pair = (name: CommandName, sources: readonly string[]): readonly [string, string] => {
  const [left, right, ...rest] = sources;
  if (left === undefined || right === undefined || rest.length > 0) {
    throw new WrongUseError({
      zh: `${name} 需要两个文件：先是被审文件（下级或新版），再是上位文件（上级或旧版）；收到 ${sources.length} 个。`,
      en: `${name} takes two sources, the reviewed document and then the superior one; got ${sources.length}.`,
    });
  }
  return [left, right];
};

const atLeastOne = (name: CommandName, sources: readonly string[]): readonly string[] => {
  if (sources.length > 0) return sources;
  throw new WrongUseError({
    zh: `${name} 至少需要一个文件或文件夹。`,
    en: `${name} needs at least one file or folder.`,
  });
};

const onlyOne = (name: CommandName, sources: readonly string[]): string => {
  const [source] = atLeastOne(name, sources);
  if (source !== undefined && sources.length === 1) return source;
  throw new WrongUseError({
    zh: `${name} 一次只处理一个文件，收到 ${sources.length} 个。`,
    en: `${name} takes one source at a time; got ${sources.length}.`,
  });
};

const buildCommand = (
  name: CommandName,
  positionals: readonly string[],
  values: Values,
  options: CommonOptions,
): Command => {
  switch (name) {
    case 'text':
      return { name, source: onlyOne(name, positionals), options };
    case 'parse':
      return { name, sources: atLeastOne(name, positionals), options };
    case 'extract': {
      const format = elementFormat(values);
      const explain = values['explain'] === true;
      const sources = atLeastOne(name, positionals);
      const clause = textOf(values, 'clause');
      const find = textOf(values, 'find');
      return {
        name,
        sources,
        explain,
        clause,
        find,
        format,
        options: { ...options, json: format === 'json' },
      };
    }
    case 'align':
    case 'compare': {
      const [left, right] = pair(name, positionals);
      const sentences = values['sentences'] === true;
      if (name === 'align') return { name, left, right, sentences, options };
      const format = comparisonFormat(values);
      return { name, left, right, sentences, format, options: { ...options, json: format === 'json' } };
    }
    case 'search': {
      const [query, ...sources] = positionals;
      if (query === undefined) {
        throw new WrongUseError({ zh: 'search 需要检索词。', en: 'search needs a query.' });
      }
      return {
        name,
        query,
        sources: atLeastOne(name, sources),
        levels: textsOf(values, 'level').map((level) => oneOf('level', level, ADMINISTRATIVE_LEVELS)),
        regions: textsOf(values, 'region'),
        types: textsOf(values, 'type').map((type) => oneOf('type', type, ELEMENT_TYPES)),
        options,
      };
    }
  }
};

const unknownCommand = (name: string): WrongUseError =>
  name === 'matrix'
    ? new WrongUseError({
        zh: '本版本尚不支持 matrix（多文件对照表）；可用 compare 逐对比较。',
        en: 'matrix is not available in this version; use compare for one pair at a time.',
      })
    : new WrongUseError({
        zh: `没有“${name}”这个命令；可用：${Object.keys(OWN).join('、')}。duikan --help 显示用法。`,
        en: `there is no command "${name}"; choose from: ${Object.keys(OWN).join(', ')}. See duikan --help.`,
      });

/** Reads the arguments after `duikan`. @throws WrongUseError if they make no command */
export const parseCommandLine = (args: readonly string[]): Command => {
  const [name, ...rest] = args;
  const plain: CommonOptions = { json: false, lang: 'zh', debug: false, output: null, decisions: null };
  if (name === undefined) {
    throw new WrongUseError({ zh: '没有给出命令。', en: 'no command given.' });
  }
  if (name === '--version' || name === '-v') return { name: 'version', options: plain };
  if (name === '--help' || name === '-h' || name === 'help') {
    return { name: 'help', options: { ...plain, lang: languageAsked(rest) } };
  }
  if (!isCommandName(name)) throw unknownCommand(name);
  const { values, positionals } = parseValues(name, rest);
  const options = commonOptions(values);
  if (values.help === true) return { name: 'help', options };
  return buildCommand(name, positionals, values, options);
};

/**
 * The language of messages when the command line itself could not be read: the first `--lang` in it that
 * names one.
 */
export const languageAsked = (args: readonly string[]): Language =>
  args.some((arg, index) => arg === '--lang=en' || (arg === '--lang' && args[index + 1] === 'en'))
    ? 'en'
    : 'zh';
