import { describeValue } from '../../core/compare/values/describe-value.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import type {
  ExplanationReport,
  MinorClauseReport,
  StatedReadingReport,
  ValueReadingReport,
} from '../../core/report/contract/explanation-contract.ts';
import { MODALITY_WORDS, NO_LABEL } from '../../core/report/words/report-words.ts';
import { ruleWords } from '../../core/report/words/rule-words.ts';
import type { Language } from './command-line.ts';
import { shortened, singleLine } from './text-table.ts';

/** Characters of a passage that one line shows. */
const PASSAGE_LENGTH = 60;

const ROLE_WORDS: Readonly<Record<MinorClauseReport['role'], LocalizedText>> = {
  duty: { zh: '义务', en: 'duty' },
  condition: { zh: '条件', en: 'condition' },
  manner: { zh: '方式', en: 'manner' },
  purpose: { zh: '目的', en: 'purpose' },
  result: { zh: '结果', en: 'result' },
  continuation: { zh: '接前一分句', en: 'runs on' },
  none: { zh: '不含义务', en: 'no duty' },
};

const PLACE_WORDS: Readonly<Record<NonNullable<MinorClauseReport['subjectFrom']>, LocalizedText>> = {
  clause: { zh: '本分句写明', en: 'named here' },
  agent: { zh: '“由”之后写明', en: 'named behind 由' },
  sentence: { zh: '承本句前文', en: 'from earlier in the sentence' },
  paragraph: { zh: '承本段前文', en: 'from earlier in the paragraph' },
};

const WITHHELD_WORDS: Readonly<Record<NonNullable<ExplanationReport['withheld']>, LocalizedText>> = {
  enacting: {
    zh: '本句说明制定目的，其中的动作不作为义务。',
    en: 'The sentence says why the text exists; its acts are no duties.',
  },
  defining: {
    zh: '本句说明适用范围、用语含义或废止事项，其中的动作不作为义务。',
    en: 'The sentence says what the text covers or what a word means; its acts are no duties.',
  },
  enumeration: {
    zh: '本句是“下列条件”“下列材料”等之下的列举，其中的动作不作为义务。',
    en: 'An item of a list of conditions or things; its acts are no duties.',
  },
  heading: {
    zh: '本句是条目的小标题，不作为义务。',
    en: 'The sentence is the heading of an item; it is no duty.',
  },
  outside_clauses: {
    zh: '本句在条款之外（序言、附函或结尾），其中的动作不作为义务。',
    en: 'The sentence stands outside of the clauses; its acts are no duties.',
  },
};

const quoted = (words: string, language: Language): string => {
  const shown = shortened(words, PASSAGE_LENGTH);
  return language === 'zh' ? `“${shown}”` : `"${shown}"`;
};

const minorClauseLine = (minor: MinorClauseReport, language: Language): string => {
  const head = `${quoted(minor.quote, language)} ${ROLE_WORDS[minor.role][language]}`;
  const sign = `${minor.reads[language]} [${minor.roleRule}]`;
  if (minor.dutyRule === null) return `    · ${head}: ${sign}`;
  const who =
    minor.subject === null || minor.subjectFrom === null
      ? { zh: '主体未写明', en: 'nobody named' }[language]
      : `${minor.subject} (${PLACE_WORDS[minor.subjectFrom][language]})`;
  const bound = MODALITY_WORDS[minor.modality][language];
  const word = minor.modalWord === null ? '' : ` ${quoted(minor.modalWord, language)}`;
  const frame = `${ruleWords(minor.dutyRule)[language]} [${minor.dutyRule}]`;
  const strength = { zh: '强度', en: 'strength' }[language];
  return `    ${minor.element === null ? '·' : '√'} ${head}: ${who}; ${bound}${word}; ${strength} ${minor.strength}; ${frame}`;
};

const LOSS_WORDS: Readonly<Record<'shorter' | 'outranked' | 'later', LocalizedText>> = {
  shorter: { zh: '另一读法更长', en: 'the other reading is longer' },
  outranked: { zh: '另一规则更专', en: 'the other rule is more special' },
  later: { zh: '另一读法在先', en: 'the other reading comes first' },
};

const fateOf = ({ outcome, lostTo, element }: ValueReadingReport, language: Language): string => {
  switch (outcome) {
    case 'kept':
      return element === null
        ? { zh: '已由人工更正', en: 'corrected by a person' }[language]
        : { zh: '采用', en: 'kept' }[language];
    case 'lost':
      return lostTo === null
        ? ''
        : `${{ zh: '落选', en: 'lost' }[language]}: ${LOSS_WORDS[lostTo.why][language]} ${quoted(lostTo.quote, language)} [${lostTo.rule}]`;
    case 'declined':
      return {
        zh: '不采用: 结合上下文，此处没有这样的值',
        en: 'declined: the words around it state no such value',
      }[language];
    case 'inside_name':
      return { zh: '不采用: 在书名号或引号内的名称中', en: 'declined: part of a title or a quoted name' }[
        language
      ];
  }
};

const valueLine = (reading: ValueReadingReport, language: Language): string => {
  const value = reading.value === null ? '' : ` = ${describeValue(reading.value, reading.quote)[language]}`;
  const rule = `${reading.reads[language]} [${reading.rule}]`;
  return `    ${reading.element === null ? '×' : '√'} ${quoted(reading.quote, language)}${value}; ${rule}; ${fateOf(reading, language)}`;
};

const statedLine = ({ quote, value }: StatedReadingReport, language: Language): string => {
  const stated =
    value === null ? { zh: '义务', en: 'duty' }[language] : describeValue(value, quote)[language];
  return `    √ ${quoted(quote, language)} = ${stated}`;
};

const sentenceLines = (sentence: ExplanationReport, language: Language): readonly string[] => {
  const place = [sentence.section, sentence.clause ?? NO_LABEL].filter((label) => label !== null).join(' ');
  const withheld = sentence.withheld === null ? [] : [`    ! ${WITHHELD_WORDS[sentence.withheld][language]}`];
  return [
    `${singleLine(place)}  ${singleLine(sentence.quote)}`,
    { zh: '  分句', en: '  minor clauses' }[language],
    ...sentence.minorClauses.map((minor) => minorClauseLine(minor, language)),
    ...withheld,
    ...(sentence.values.length === 0 ? [] : [{ zh: '  数值', en: '  values' }[language]]),
    ...sentence.values.map((reading) => valueLine(reading, language)),
    ...(sentence.stated.length === 0 ? [] : [{ zh: '  人工', en: '  by a person' }[language]]),
    ...sentence.stated.map((stated) => statedLine(stated, language)),
  ];
};

/** Explanations as text: each sentence with its minor clauses and the readings of its values. */
export const explainedText = (sentences: readonly ExplanationReport[], language: Language): string =>
  sentences.map((sentence) => `${sentenceLines(sentence, language).join('\n')}\n`).join('\n');
