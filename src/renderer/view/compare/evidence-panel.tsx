import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { DocumentHead } from '../../../core/report/contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { SourceTarget } from '../place.ts';
import { lineIndexAt, sourceLines } from '../reader/source-lines.ts';
import type { SourceMark } from '../reader/source-marks.ts';
import { SourceText } from '../reader/source-text.tsx';
import { useDocumentContent } from '../use-document-content.ts';
import { titleWithoutIssuers } from '../shown-name.ts';
import type { ComparisonSide, Evidence } from './comparison-side.ts';

interface EvidencePanelProps {
  readonly superior: DocumentHead;
  readonly reviewed: DocumentHead;
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

/** Both source texts as they are in their files, at the place in question. */
export const EvidencePanel = ({ superior, reviewed, evidence, onClose }: EvidencePanelProps) => {
  const messages = useMessages();
  return (
    <section className="evidence" aria-label={messages.evidence.title}>
      <SourceOfSide side="superior" head={superior} target={evidence.superior} />
      <SourceOfSide side="reviewed" head={reviewed} target={evidence.reviewed} />
      <Button
        className="evidence-close"
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={messages.evidence.close}
        title={messages.evidence.close}
        onClick={onClose}
      />
    </section>
  );
};

const noMarks: readonly SourceMark[] = [];
const drawPlain = (text: string): string => text;

const SourceOfSide = ({
  side,
  head,
  target,
}: {
  readonly side: ComparisonSide;
  readonly head: DocumentHead;
  readonly target: SourceTarget | null;
}) => {
  const messages = useMessages();
  const content = useDocumentContent(head.id);
  const lines = useMemo(() => sourceLines(content?.sourceText ?? ''), [content?.sourceText]);
  const range =
    target === null
      ? null
      : messages.evidence.lines(
          lines[lineIndexAt(lines, target.start)]?.number ?? 0,
          lines[lineIndexAt(lines, Math.max(target.start, target.end - 1))]?.number ?? 0,
        );
  return (
    <div className="evidence-side" data-side={side}>
      <div className="evidence-head">
        <b>{messages.common[side]}</b>
        <span className="evidence-name">
          {head.docNumber ?? titleWithoutIssuers(head) ?? head.source.path}
        </span>
        {content && range !== null && <span className="evidence-lines">{range}</span>}
      </div>
      {content === undefined && <p className="evidence-note">{messages.evidence.loading}</p>}
      {content === null && <p className="evidence-note">{messages.evidence.sourceMissing}</p>}
      {content && target === null && <p className="evidence-note">{messages.evidence.nothingHere}</p>}
      {content && (
        <SourceText
          text={content.sourceText}
          lines={lines}
          marks={noMarks}
          target={target}
          drawStretch={drawPlain}
          label={`${messages.evidence.title} ${messages.common[side]}`}
        />
      )}
    </div>
  );
};
