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

interface SourceOfSideProps {
  readonly side: ComparisonSide;
  readonly head: DocumentHead;
  readonly target: SourceTarget | null;
}

const SourceOfSide = (props: SourceOfSideProps) => {
  const { evidence, common } = useMessages();
  const { side, head } = props;
  const content = useDocumentContent(head.id);
  return (
    <div className="evidence-side" data-side={side}>
      {content ? (
        <SourceAtTarget {...props} text={content.sourceText} />
      ) : (
        <>
          <div className="evidence-head">
            <b>{common[side]}</b>
          </div>
          <p className="evidence-note">{content === null ? evidence.sourceMissing : evidence.loading}</p>
        </>
      )}
    </div>
  );
};

const SourceAtTarget = ({ side, head, target, text }: SourceOfSideProps & { readonly text: string }) => {
  const { evidence, common } = useMessages();
  const lines = useMemo(() => sourceLines(text), [text]);
  const lineOf = (offset: number): number => lines[lineIndexAt(lines, offset)]?.number ?? 0;
  return (
    <>
      <div className="evidence-head">
        <b>{common[side]}</b>
        <span className="evidence-name">
          {head.docNumber ?? titleWithoutIssuers(head) ?? head.source.path}
        </span>
        {target !== null && (
          <span className="evidence-lines">
            {evidence.lines(lineOf(target.start), lineOf(Math.max(target.start, target.end - 1)))}
          </span>
        )}
      </div>
      {target === null && <p className="evidence-note">{evidence.nothingHere}</p>}
      <SourceText
        text={text}
        lines={lines}
        marks={noMarks}
        target={target}
        drawStretch={drawPlain}
        label={`${evidence.title} ${common[side]}`}
      />
    </>
  );
};
