import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { DocumentHead } from '../../../core/report/contract/contract.ts';
import type { DocumentContent } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { lineIndexAt, sourceLines } from '../reader/source-lines.ts';
import type { SourceMark } from '../reader/source-marks.ts';
import { SourceText } from '../reader/source-text.tsx';
import { useSourceCopy } from '../reader/use-source-copy.ts';
import { useDocumentContent } from '../use-document-content.ts';
import { titleWithoutIssuers } from '../shown-name.ts';
import type { ComparisonSide, Evidence, EvidencePlace } from './comparison-side.ts';

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
      <SourceOfSide side="superior" head={superior} place={evidence.superior} />
      <SourceOfSide side="reviewed" head={reviewed} place={evidence.reviewed} />
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
  readonly place: EvidencePlace;
}

const SourceOfSide = (props: SourceOfSideProps) => {
  const { evidence, common } = useMessages();
  const { side, head } = props;
  const content = useDocumentContent(head.id);
  return (
    <div className="evidence-side" data-side={side}>
      {content ? (
        <SourceAtTarget {...props} content={content} />
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

const SourceAtTarget = ({
  side,
  head,
  place,
  content,
}: SourceOfSideProps & { readonly content: DocumentContent }) => {
  const { sourceText: text, report } = content;
  const onCopy = useSourceCopy(report);
  const { evidence, common } = useMessages();
  const lines = useMemo(() => sourceLines(text), [text]);
  const { passage, near } = place;
  const target = useMemo(
    () => passage ?? (near === null ? null : { start: near, end: near }),
    [passage, near],
  );
  const lineOf = (offset: number): number => lines[lineIndexAt(lines, offset)]?.number ?? 0;
  return (
    <>
      <div className="evidence-head">
        <b>{common[side]}</b>
        <span className="evidence-name">
          {head.docNumber ?? titleWithoutIssuers(head) ?? head.source.path}
        </span>
        {passage !== null && (
          <span className="evidence-lines">
            {evidence.lines(lineOf(passage.start), lineOf(Math.max(passage.start, passage.end - 1)))}
          </span>
        )}
      </div>
      {passage === null && <p className="evidence-note">{evidence.nothingHere}</p>}
      <SourceText
        text={text}
        lines={lines}
        marks={noMarks}
        target={target}
        drawStretch={drawPlain}
        label={`${evidence.title} ${common[side]}`}
        onCopy={onCopy}
      />
    </>
  );
};
