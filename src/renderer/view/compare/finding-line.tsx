import { memo } from 'react';
import type { FindingId } from '../../../core/model/ids.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { CopyButton } from '../copy-button.tsx';
import { FindingReview } from './review/finding-review.tsx';
import { FindingTag } from '../finding-tag.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { RowActions } from './row-actions.ts';

interface FindingLinesProps {
  /** What they stand below: the head of a clause, or a pair of sentences, of whose row they are a cell. */
  readonly below: 'clause' | 'sentence';
  readonly findings: readonly FindingReport[];
  readonly selectedFinding: FindingId | null;
  readonly actions: RowActions;
}

/** Differences one below another; nothing where there are none. */
export const FindingLines = ({ below, findings, selectedFinding, actions }: FindingLinesProps) =>
  findings.length > 0 && (
    <div className={`${below}-findings`} role={below === 'sentence' ? 'gridcell' : undefined}>
      {findings.map((finding) => (
        <FindingLine
          key={finding.id}
          finding={finding}
          selected={finding.id === selectedFinding}
          onOpen={actions.openFinding}
          onCopy={actions.copyFinding}
        />
      ))}
    </div>
  );

interface FindingLineProps {
  readonly finding: FindingReport;
  readonly selected: boolean;
  readonly onOpen: (finding: FindingReport) => void;
  readonly onCopy: (finding: FindingReport) => void;
}

/** A difference in words; selected, also why it is that severe. A click shows its evidence in both source texts. */
const FindingLine = memo(({ finding, selected, onOpen, onCopy }: FindingLineProps) => {
  const messages = useMessages();
  const language = useLanguage();
  const { kind, also, severity, severityRule, explanation, confidence } = finding;
  const severityWords = messages.review.severityRule(messages.severity[severity], severityRule[language]);
  const confidenceWords = messages.compare.confidence(Math.round(confidence * 100));
  return (
    <div
      className={`finding-line${selected ? ' is-selected' : ''}`}
      data-finding={finding.id}
      data-severity={severity}
      data-review={finding.state}
    >
      <button
        type="button"
        className="finding-open"
        title={confidenceWords}
        aria-label={`${messages.findingKind[kind]} ${explanation[language]} ${messages.compare.openEvidence}`}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(finding);
        }}
      >
        <FindingTag kind={kind} />
        {also.map((other) => (
          <FindingTag key={other} kind={other} />
        ))}
        <span className="finding-severity" data-severity={severity} title={severityWords}>
          {messages.severity[severity]}
        </span>
        <span className="finding-words">{explanation[language]}</span>
        {selected && (
          <small className="finding-why">
            {severityWords} · {confidenceWords}
          </small>
        )}
      </button>
      <FindingReview finding={finding} selected={selected} />
      <CopyButton
        onCopy={() => {
          onCopy(finding);
        }}
      />
    </div>
  );
});
FindingLine.displayName = 'FindingLine';
