import { CopyOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { memo } from 'react';
import type { FindingReport } from '../../../core/report/contract.ts';
import { FindingTag } from '../finding-tag.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';

interface FindingLineProps {
  readonly finding: FindingReport;
  readonly selected: boolean;
  readonly onOpen: (finding: FindingReport) => void;
  readonly onCopy: (finding: FindingReport) => void;
}

/** A difference in words. A click shows its evidence in both source texts. */
export const FindingLine = memo(({ finding, selected, onOpen, onCopy }: FindingLineProps) => {
  const messages = useMessages();
  const language = useLanguage();
  const { kind, also, severity, explanation } = finding;
  return (
    <div
      className={`finding-line${selected ? ' is-selected' : ''}`}
      data-finding={finding.id}
      data-severity={severity}
    >
      <button
        type="button"
        className="finding-open"
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
        {severity === 'high' && <span className="finding-severity">{messages.severity.high}</span>}
        <span className="finding-words">{explanation[language]}</span>
      </button>
      <Tooltip title={messages.common.copy}>
        <Button
          size="small"
          type="text"
          className="quiet-action"
          icon={<CopyOutlined />}
          aria-label={messages.common.copy}
          onClick={(event) => {
            event.stopPropagation();
            onCopy(finding);
          }}
        />
      </Tooltip>
    </div>
  );
});
FindingLine.displayName = 'FindingLine';
