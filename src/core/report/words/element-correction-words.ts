import { describeValue } from '../../compare/values/describe-value.ts';
import type { ElementType } from '../../model/element.ts';
import type { ElementVerdict, StatedElement } from '../../model/element-correction.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { ELEMENT_TYPE_WORDS, MODALITY_WORDS } from './report-words.ts';

/** A stated element in a few words: 频次 每年≥2次, 义务 应当. `printed` stands in where the value is vague. */
export const statedElementWords = ({ value, modality }: StatedElement, printed: string): LocalizedText => {
  const type = ELEMENT_TYPE_WORDS[value.type];
  const said = value.type === 'obligation' ? MODALITY_WORDS[modality] : describeValue(value, printed);
  return { zh: `${type.zh} ${said.zh}`, en: `${type.en} ${said.en}` };
};

/** What a person said of some words, to be read behind them. */
export const verdictWords = (
  verdict: ElementVerdict,
  about: ElementType | null,
  printed: string,
): LocalizedText => {
  switch (verdict.kind) {
    case 'stated': {
      const { zh, en } = statedElementWords(verdict.element, printed);
      return about === null
        ? { zh: `添加为${zh}`, en: `added as ${en}` }
        : { zh: `更正为${zh}`, en: `is ${en}` };
    }
    case 'dismissed':
      return { zh: '不是要素', en: 'is no element' };
    case 'restored':
      return { zh: '恢复程序判断', en: 'as the program reads it' };
  }
};
