import { ruleId, type RuleId } from '../model/ids.ts';

/** Frames in which official prose states a duty. */
export type ObligationFrame =
  'agent' | 'responsibility' | 'modal' | 'pivot' | 'fronted' | 'named' | 'imperative' | 'topic';

/** A frame as a rule: the sentences it reads and the duty found in each. */
export interface ObligationRule {
  readonly id: RuleId;
  /**
   * How likely span, modality and actor are all right in a text of a field that no rule was written from, 0..1:
   * measured by `build/measure/measure-confidence.mjs` on test/gold-realworld/untouched, with the other annotated texts
   * added where that has fewer than eight cases (docs/confidence.md).
   */
  readonly confidence: number;
  readonly examples: readonly (readonly [sentence: string, quote: string])[];
}

export const OBLIGATION_RULES: Readonly<Record<ObligationFrame, ObligationRule>> = {
  /** 由 names who acts behind what is fronted. */
  agent: {
    id: ruleId('obligation.by-agent'),
    confidence: 0.86,
    examples: [
      ['各级安全生产委员会主任由政府主要负责人担任。', '各级安全生产委员会主任由政府主要负责人担任'],
      ['所需经费由同级财政承担。', '所需经费由同级财政承担'],
    ],
  },
  /** Who answers for something. */
  responsibility: {
    id: ruleId('obligation.responsibility'),
    confidence: 0.95,
    examples: [
      ['党政主要负责人是本地区安全生产第一责任人。', '是本地区安全生产第一责任人'],
      ['班子其他成员对分管范围内的安全生产工作负领导责任。', '对分管范围内的安全生产工作负领导责任'],
    ],
  },
  /** A modal word stands before the predicate. */
  modal: {
    id: ruleId('obligation.modal'),
    confidence: 0.6,
    examples: [
      ['各级政府要把安全生产纳入经济社会发展总体规划。', '要把安全生产纳入经济社会发展总体规划'],
      ['生产经营单位不得拒绝监督检查。', '不得拒绝监督检查'],
    ],
  },
  /** The object is a body that then acts itself (兼语). */
  pivot: {
    id: ruleId('obligation.pivot'),
    confidence: 0.7,
    examples: [['督促各部门和下级政府履职尽责。', '督促各部门和下级政府履职尽责']],
  },
  /** A phrase with 把, 将, 对, 按照 … stands before the predicate. */
  fronted: {
    id: ruleId('obligation.fronted-object'),
    confidence: 0.72,
    examples: [['将监管执法经费纳入同级财政全额保障范围。', '将监管执法经费纳入同级财政全额保障范围']],
  },
  /** A body and its act, without a modal word. */
  named: {
    id: ruleId('obligation.named-actor'),
    confidence: 0.64,
    examples: [['行业部门每年至少组织2次应急演练。', '每年至少组织2次应急演练']],
  },
  /** The verb stands first: the imperative of official prose. */
  imperative: {
    id: ruleId('obligation.bare-imperative'),
    confidence: 0.64,
    examples: [['健全安全投入保障制度。', '健全安全投入保障制度']],
  },
  /** Something that is no body stands first: what is to be done with it. */
  topic: {
    id: ruleId('obligation.fronted-topic'),
    confidence: 0.17,
    examples: [['奖励经费列入区财政预算。', '奖励经费列入区财政预算']],
  },
};
