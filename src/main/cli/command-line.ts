import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ADMINISTRATIVE_LEVELS, type AdministrativeLevel } from '../../core/model/document.ts';
import { ELEMENT_TYPES, type ElementType } from '../../core/model/element.ts';
import { MATRIX_SUBJECTS, type MatrixSubject } from '../../core/model/matrix.ts';
import {
  comparisonFormat,
  elementFormat,
  oneOf,
  textOf,
  textsOf,
  type ComparisonFormat,
  type ElementFormat,
  type Values,
} from './option-values.ts';
import { WrongUseError } from './wrong-use.ts';

export type Language = 'zh' | 'en';

/** What every command can be asked. */
export interface CommonOptions {
  readonly json: boolean;
  readonly lang: Language;
  readonly debug: boolean;
  /** File to write instead of standard output. */
  readonly output: string | null;
  /** Journal export to apply. */
  readonly decisions: string | null;
  /** User dictionary for the segmenter; only commands that need words take one. */
  readonly dictionary: string | null;
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
      readonly obligations: boolean;
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
      readonly name: 'matrix';
      /** Null: the union of what the sources have. */
      readonly superior: string | null;
      readonly sources: readonly string[];
      readonly by: MatrixSubject;
      readonly format: ComparisonFormat;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'reuse';
      readonly sources: readonly string[];
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

const COMMON = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  debug: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  decisions: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** Of the commands that cut texts into words. */
const WORDS = { dictionary: { type: 'string' } } as const satisfies ParseArgsOptionsConfig;

const OWN: Readonly<Record<CommandName, ParseArgsOptionsConfig>> = {
  text: {},
  parse: {},
  extract: {
    ...WORDS,
    explain: { type: 'boolean' },
    clause: { type: 'string' },
    find: { type: 'string' },
    format: { type: 'string' },
  },
  align: { ...WORDS, sentences: { type: 'boolean' }, obligations: { type: 'boolean' } },
  compare: { ...WORDS, sentences: { type: 'boolean' }, format: { type: 'string' } },
  matrix: { ...WORDS, by: { type: 'string' }, union: { type: 'boolean' }, format: { type: 'string' } },
  reuse: { format: { type: 'string' } },
  search: {
    ...WORDS,
    level: { type: 'string', multiple: true },
    region: { type: 'string', multiple: true },
    type: { type: 'string', multiple: true },
  },
};

const isCommandName = (name: string): name is CommandName => Object.hasOwn(OWN, name);

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
  dictionary: textOf(values, 'dictionary'),
});

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

const matrixCommand = (positionals: readonly string[], values: Values, options: CommonOptions): Command => {
  const union = values['union'] === true;
  const [first, ...rest] = atLeastOne('matrix', positionals);
  const by = oneOf('by', textOf(values, 'by') ?? 'clause', MATRIX_SUBJECTS);
  if (!union && rest.length === 0) {
    throw new WrongUseError({
      zh: 'matrix 需要上位文件和至少一份要比较的文件；没有上位文件时加 --union。',
      en: 'matrix takes a superior source and at least one other; without a superior add --union.',
    });
  }
  if (union && by === 'obligation') {
    throw new WrongUseError({
      zh: '--union 按条款主题汇总，不能与 --by obligation 同时使用。',
      en: '--union goes by topics of clauses; it excludes --by obligation.',
    });
  }
  const format = comparisonFormat(values);
  return {
    name: 'matrix',
    superior: union ? null : (first ?? null),
    sources: union ? positionals : rest,
    by,
    format,
    options: { ...options, json: format === 'json' },
  };
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
      if (name === 'align') {
        return { name, left, right, sentences, obligations: values['obligations'] === true, options };
      }
      const format = comparisonFormat(values);
      return { name, left, right, sentences, format, options: { ...options, json: format === 'json' } };
    }
    case 'matrix':
      return matrixCommand(positionals, values, options);
    case 'reuse': {
      const format = comparisonFormat(values);
      const sources = atLeastOne(name, positionals);
      return { name, sources, format, options: { ...options, json: format === 'json' } };
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
  new WrongUseError({
    zh: `没有“${name}”这个命令；可用：${Object.keys(OWN).join('、')}。duikan --help 显示用法。`,
    en: `there is no command "${name}"; choose from: ${Object.keys(OWN).join(', ')}. See duikan --help.`,
  });

/** Reads the arguments after `duikan`. @throws WrongUseError if they make no command */
export const parseCommandLine = (args: readonly string[]): Command => {
  const [name, ...rest] = args;
  const plain: CommonOptions = {
    json: false,
    lang: 'zh',
    debug: false,
    output: null,
    decisions: null,
    dictionary: null,
  };
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
