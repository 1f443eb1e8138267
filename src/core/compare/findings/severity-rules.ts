import type { FindingKind, Severity } from '../../model/finding.ts';
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
  /** Length of the longer quote, in characters. */
  readonly length: number;
}

interface SeverityRule {
  readonly severity: Severity;
  readonly kinds: readonly FindingKind[];
  readonly applies: (facts: SeverityFacts) => boolean;
  /** Shown to people on demand. */
  readonly reason: { readonly zh: string; readonly en: string };
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
    length: Math.max(...quotes.map((quote) => quote.length)),
  };
};

const quoteOf = (side: DraftSide | null, { text }: ContextSide): string =>
  side?.quote ? textAt(text, side.quote) : '';

const always = (): boolean => true;

/** From here on a whole duty was added or dropped, not a word. */
const WHOLE_DUTY = 14;

/** The first rule that applies decides. */
export const SEVERITY_RULES: readonly SeverityRule[] = [
  {
    severity: 'high',
    kinds: ['frequency_changed', 'deadline_changed', 'quantity_changed'],
    applies: ({ draft }) => draft.direction !== 'incomparable',
    reason: { zh: '频次、时限或数量变化', en: 'A frequency, deadline or quantity changed' },
  },
  {
    severity: 'medium',
    kinds: ['frequency_changed', 'deadline_changed', 'quantity_changed'],
    applies: always,
    reason: { zh: '数值不同但无法比较宽严', en: 'Values differ but cannot be ordered' },
  },
  {
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
    severity: 'high',
    kinds: ['omitted_obligation', 'added_obligation'],
    applies: ({ length }) => length >= WHOLE_DUTY,
    reason: { zh: '整项职责增加或缺失', en: 'A whole duty was added or is missing' },
  },
  {
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
    severity: 'low',
    kinds: ['localized', 'moved', 'format_only', 'suspected_error'],
    applies: always,
    reason: { zh: '不改变职责内容', en: 'No duty changes' },
  },
];

/** The severity of a finding by {@link SEVERITY_RULES}. */
export const severityOf = (facts: SeverityFacts): Severity =>
  SEVERITY_RULES.find(({ kinds, applies }) => kinds.includes(facts.draft.kind) && applies(facts))?.severity ??
  'low';
