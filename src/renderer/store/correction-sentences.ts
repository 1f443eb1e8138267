import type { StatedFact } from '../../core/model/correction.ts';
import type { Decision } from '../../core/model/decision.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import { FACT_WORDS, READING_WORDS } from '../../core/report/words/correction-words.ts';
import { verdictWords } from '../../core/report/words/element-correction-words.ts';

/** A decision about how a source is read. */
type CorrectingDecision = Extract<
  Decision,
  {
    readonly kind:
      | ('structure_corrected' | 'fact_corrected' | 'fact_restored' | 'element_corrected')
      | ('correction_moved' | 'correction_withdrawn');
  }
>;
type DecisionOf<Kind extends Decision['kind']> = Extract<Decision, { readonly kind: Kind }>;

const KINDS: ReadonlySet<Decision['kind']> = new Set<CorrectingDecision['kind']>([
  ...(['structure_corrected', 'fact_corrected', 'fact_restored', 'element_corrected'] as const),
  ...(['correction_moved', 'correction_withdrawn'] as const),
]);

export const isCorrecting = (decision: Decision): decision is CorrectingDecision => KINDS.has(decision.kind);

/** What a correction says, for what undoing and redoing would concern. */
export const tellCorrection = (decision: CorrectingDecision): LocalizedText => {
  switch (decision.kind) {
    case 'structure_corrected':
      return tellStructure(decision);
    case 'fact_corrected':
      return tellFact(decision.fact);
    case 'fact_restored': {
      const field = FACT_WORDS[decision.field];
      return { zh: `${field.zh}恢复程序判断`, en: `${field.en} as the program reads it` };
    }
    case 'element_corrected':
      return tellElement(decision);
    case 'correction_moved':
      return { zh: '重新定位一处更正', en: 'place a correction anew' };
    case 'correction_withdrawn':
      return { zh: '撤回一处更正', en: 'withdraw a correction' };
  }
};

/** Characters of a corrected passage that are told. */
const QUOTE_LENGTH = 14;

const shortQuote = (words: string): string =>
  words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;

const tellStructure = ({ places, reading }: DecisionOf<'structure_corrected'>): LocalizedText => {
  const quote = shortQuote(places[0]?.quote ?? '');
  const more =
    places.length > 1
      ? { zh: `等 ${places.length} 处`, en: ` and ${places.length - 1} more` }
      : { zh: '', en: '' };
  if (reading === null)
    return {
      zh: `“${quote}”${more.zh}恢复程序判断`,
      en: `“${quote}”${more.en} as the program reads it`,
    };
  const words = READING_WORDS[reading];
  return { zh: `“${quote}”${more.zh}作${words.zh}`, en: `“${quote}”${more.en} is ${words.en}` };
};

const tellElement = ({ places, about, verdict }: DecisionOf<'element_corrected'>): LocalizedText => {
  const words = places[0]?.quote ?? '';
  const said = verdictWords(verdict, about, words);
  return { zh: `“${shortQuote(words)}”${said.zh}`, en: `“${shortQuote(words)}” ${said.en}` };
};

const tellFact = ({ field, value }: StatedFact): LocalizedText => {
  const name = FACT_WORDS[field];
  const stated =
    value === null || value.length === 0 ? null : typeof value === 'string' ? value : value.join('、');
  return {
    zh: `${name.zh}改为${stated === null ? '“未载明”' : `“${stated}”`}`,
    en: `${name.en} is ${stated === null ? 'not stated' : `“${stated}”`}`,
  };
};
