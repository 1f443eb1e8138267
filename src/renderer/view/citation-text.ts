import type { DocumentHead, FindingReport } from '../../core/report/contract/contract.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import type { Messages } from './messages/zh.ts';

/** A passage with all that it takes to find it again. */
export interface CitedPassage {
  readonly document: Pick<DocumentHead, 'title' | 'docNumber' | 'source'>;
  readonly section: string | null;
  readonly clause: string | null;
  readonly quote: string;
}

/** Section and clause as printed, e.g. `二、（四）`. */
export const clauseReference = (section: string | null, clause: string | null): string =>
  `${section ?? ''}${clause ?? ''}`;

/** Number, title and clause, e.g. `武发〔2018〕77号《…实施办法》二、（四）`. */
export const citationOf = (passage: Omit<CitedPassage, 'quote'>, messages: Messages): string => {
  const { document } = passage;
  const number = document.docNumber ?? messages.library.noDocNumber;
  const title = document.title ?? document.source.path;
  return `${number}《${title}》${clauseReference(passage.section, passage.clause)}`;
};

/** What goes to the clipboard for a passage: the quote, then where it stands. */
export const citedQuote = (passage: CitedPassage, messages: Messages): string =>
  `“${passage.quote}”\n——${citationOf(passage, messages)}`;

/** What goes to the clipboard for a row: both sides, superior first, an empty side said to be empty. */
export const citedPair = (
  superior: CitedPassage | null,
  reviewed: CitedPassage | null,
  messages: Messages,
): string =>
  [
    `【${messages.common.superior}】${superior ? citedQuote(superior, messages) : messages.compare.reviewedOnly}`,
    `【${messages.common.reviewed}】${reviewed ? citedQuote(reviewed, messages) : messages.compare.superiorOnly}`,
  ].join('\n');

/** What goes to the clipboard for a finding: what differs in words, then the evidence on both sides. */
export const citedFinding = (
  finding: FindingReport,
  language: keyof LocalizedText,
  sides: {
    readonly superior: CitedPassage | null;
    readonly reviewed: CitedPassage | null;
  },
  messages: Messages,
): string =>
  `【${messages.findingKind[finding.kind]}】${finding.explanation[language]}\n` +
  citedPair(sides.superior, sides.reviewed, messages);
