import type { FindingKind, Severity } from '../../model/finding.ts';
import { ruleId, type RuleId } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { textAt } from '../../model/span.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';

/** What a severity rule looks at. */
export interface SeverityFacts {
  readonly draft: FindingDraft;
  /** Modal words that bind (必须, 不得, 应当 …) in the quoted passages. */
  readonly binding: boolean;
  /** A frequency, deadline, quantity or duration among its elements. */
  readonly valued: boolean;
  /** The longer of the two quotes. */
  readonly quote: string;
}

export interface SeverityRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly kinds: readonly FindingKind[];
  readonly applies: (facts: SeverityFacts) => boolean;
  /** Shown to people on demand. */
  readonly reason: LocalizedText;
}

const BINDING = /必须|不得|严禁|禁止|一律|应当|强制/;

/** What the rules look at of a finding. */
export const severityFacts = (draft: FindingDraft, context: ComparisonContext): SeverityFacts => {
  const quotes = [quoteOf(draft.superior, context.superior), quoteOf(draft.reviewed, context.reviewed)];
  const elements = [draft.superior, draft.reviewed].flatMap((side) => side?.elements ?? []);
  return {
    draft,
    binding: quotes.some((quote) => BINDING.test(quote)),
    valued: elements.some((id) => !id.startsWith('obligation')),
    quote: quotes.reduce((longer, quote) => (quote.length > longer.length ? quote : longer)),
  };
};

const quoteOf = (side: DraftSide | null, { text }: ContextSide): string =>
  side?.quote ? textAt(text, side.quote) : '';

const always = (): boolean => true;

/** Setting up something that lasts: an office, a system, a platform, a fund. */
const INSTITUTION =
  /(?:建立|构建|建设|建成|设立|组建|制定|出台|配备|实行|推行|开展|完善|健全).*(?:制度|机制|体系|平台|系统|数据库|中心|基地|队伍|机构|标准|清单|目录|资金|工程|执法|演练)/;
/** Aims and appeals that nobody can be held to. */
const AIM =
  /^(?:使|以|并)?(?:提升|增强|提高|有效|切实|保证|为.*提供|推动形成|激发|大力实施|大力弘扬|深入贯彻|认真贯彻|努力|统筹协调|充分发挥|落实好|坚持|营造|形成)/;

const NO_DUTY: SeverityRule = {
  id: ruleId('severity.no-duty'),
  severity: 'low',
  kinds: ['localized', 'moved', 'format_only'],
  applies: always,
  reason: { zh: '不改变职责内容', en: 'No duty changes' },
};

/** The first rule that applies decides. */
export const SEVERITY_RULES: readonly SeverityRule[] = [
  {
    id: ruleId('severity.value-ordered'),
    severity: 'high',
    kinds: ['frequency_changed', 'deadline_changed', 'quantity_changed'],
    applies: ({ draft }) => draft.direction !== 'incomparable',
    reason: { zh: '频次、时限或数量变化', en: 'A frequency, deadline or quantity changed' },
  },
  {
    id: ruleId('severity.value-incomparable'),
    severity: 'medium',
    kinds: ['frequency_changed', 'deadline_changed', 'quantity_changed'],
    applies: always,
    reason: { zh: '数值不同但无法比较宽严', en: 'Values differ but cannot be ordered' },
  },
  {
    id: ruleId('severity.binding'),
    severity: 'high',
    kinds: [
      'subject_changed',
      'scope_changed',
      'added_obligation',
      'omitted_obligation',
      'stricter',
      'looser',
    ],
    applies: ({ valued, binding }) => valued || binding,
    reason: { zh: '涉及强制性用语或数值', en: 'Binding words or values are concerned' },
  },
  {
    id: ruleId('severity.institution'),
    severity: 'high',
    kinds: ['omitted_obligation', 'added_obligation'],
    applies: ({ quote }) => INSTITUTION.test(quote),
    reason: {
      zh: '制度、机构、平台等的设立有增减',
      en: 'An office, system or the like is to be set up, or no longer',
    },
  },
  {
    id: ruleId('severity.aim'),
    severity: 'low',
    kinds: ['omitted_obligation', 'added_obligation'],
    applies: ({ quote }) => AIM.test(quote),
    reason: { zh: '目标或号召性表述', en: 'An aim or appeal' },
  },
  {
    id: ruleId('severity.duty'),
    severity: 'medium',
    kinds: [
      'omitted_obligation',
      'added_obligation',
      'subject_changed',
      'scope_changed',
      'stricter',
      'looser',
    ],
    applies: always,
    reason: { zh: '职责、主体或范围变化', en: 'A duty, its subject or its scope changed' },
  },
  {
    id: ruleId('severity.slip'),
    severity: 'medium',
    kinds: ['suspected_error'],
    applies: always,
    reason: { zh: '疑似笔误，请核对原文', en: 'A suspected slip: check the source' },
  },
  NO_DUTY,
];

/** The rule of {@link SEVERITY_RULES} that decides of a finding. */
export const severityRuleOf = (facts: SeverityFacts): SeverityRule =>
  SEVERITY_RULES.find(({ kinds, applies }) => kinds.includes(facts.draft.kind) && applies(facts)) ?? NO_DUTY;
