import type { LocalizedText } from '../../core/model/problem.ts';
import type { FindingEvidence, ReviewDecision } from '../../core/model/review.ts';
import { FINDING_KIND_WORDS } from '../../core/report/words/report-words.ts';
import { REVIEW_STATE_WORDS } from '../../core/report/words/review-words.ts';

/** Characters of a quote that are told. */
const QUOTE_LENGTH = 14;

const shortQuote = (words: string): string =>
  words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;

const named = ({ kind, reviewed, superior }: FindingEvidence): LocalizedText => {
  const { zh, en } = FINDING_KIND_WORDS[kind];
  const quote = shortQuote((reviewed ?? superior)?.quote ?? '');
  return { zh: `${zh}“${quote}”`, en: `${en} “${quote}”` };
};

/** A reviewer's decision in words, for undo and redo. */
export const tellReview = (decision: ReviewDecision): LocalizedText => {
  switch (decision.kind) {
    case 'finding_reviewed': {
      const what = named(decision.evidence);
      const state = REVIEW_STATE_WORDS[decision.state];
      const note = decision.note === '' ? { zh: '', en: '' } : { zh: '（有备注）', en: ' (with a note)' };
      return { zh: `${what.zh}：${state.zh}${note.zh}`, en: `${what.en}: ${state.en}${note.en}` };
    }
    case 'alike_reviewed': {
      const kind = FINDING_KIND_WORDS[decision.likeness.kind];
      const state = REVIEW_STATE_WORDS[decision.state];
      return { zh: `同类${kind.zh}差异：${state.zh}`, en: `alike (${kind.en}): ${state.en}` };
    }
    case 'finding_added': {
      const what = named(decision.evidence);
      return { zh: `添加${what.zh}`, en: `add ${what.en}` };
    }
    case 'clauses_read': {
      const [clause] = [...decision.clauses.reviewed, ...decision.clauses.superior];
      const quote = shortQuote(clause?.quote ?? '');
      return decision.read
        ? { zh: `“${quote}”已阅`, en: `“${quote}” is read` }
        : { zh: `“${quote}”改为未阅`, en: `“${quote}” is unread` };
    }
    case 'review_withdrawn':
      return { zh: '撤回一处审阅意见', en: 'withdraw a decision of the review' };
  }
};
