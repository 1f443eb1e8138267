import { DiffOutlined, SwapOutlined } from '@ant-design/icons';
import { Button, Result, Tooltip } from 'antd';
import { useMemo, useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { shownShortcut } from '../shell/shortcuts.ts';
import { useWorkbench } from '../workbench.ts';
import { DocumentPicker } from './document-picker.tsx';
import { ReviewedComparison } from './review/reviewed-comparison.tsx';
import { useReviewMaterial, type ReviewMaterial } from './review/use-review-material.ts';
import { useCompareAhead } from './use-compare-ahead.ts';
import { useConsideredPair, type ChosenPair } from './use-considered-pair.ts';
import { useComparison } from './use-comparison.ts';
import './compare.css';
import './passage.css';

/** Two documents side by side: the superior left, the reviewed right. */
export const CompareView = () => {
  const { compare } = useMessages();
  const { visit, go, documentOf } = useWorkbench();
  // A document may have been removed from the library since it was chosen.
  const superior = documentOf(visit.places.compare.superior)?.id ?? null;
  const reviewed = documentOf(visit.places.compare.reviewed)?.id ?? null;
  const choose = (pair: ChosenPair): void => {
    go({ kind: 'compare', ...pair });
  };
  const consider = useConsideredPair();
  const withSuperior = (id: DocumentId): ChosenPair => ({
    superior: id,
    reviewed: id === reviewed ? superior : reviewed,
  });
  const withReviewed = (id: DocumentId): ChosenPair => ({
    superior: id === superior ? reviewed : superior,
    reviewed: id,
  });
  useCommands(
    useMemo(
      () => ({
        swap: () => {
          go({ kind: 'compare', superior: reviewed, reviewed: superior });
        },
      }),
      [go, superior, reviewed],
    ),
  );
  const swapLabel = `${compare.swap} ${shownShortcut('swap')}`;
  return (
    <div className="view compare-view">
      <div className="picker-bar">
        <DocumentPicker
          side="superior"
          chosen={superior}
          onChoose={(id) => {
            choose(withSuperior(id));
          }}
          onConsider={(id) => {
            consider(id === null ? null : withSuperior(id));
          }}
        />
        <Tooltip title={swapLabel}>
          <Button
            className="swap-button"
            icon={<SwapOutlined />}
            aria-label={swapLabel}
            onClick={() => {
              choose({ superior: reviewed, reviewed: superior });
            }}
          >
            <kbd>{shownShortcut('swap')}</kbd>
          </Button>
        </Tooltip>
        <DocumentPicker
          side="reviewed"
          chosen={reviewed}
          onChoose={(id) => {
            choose(withReviewed(id));
          }}
          onConsider={(id) => {
            consider(id === null ? null : withReviewed(id));
          }}
        />
      </div>
      {superior === null || reviewed === null ? (
        <div className="view-empty">
          <DiffOutlined aria-hidden />
          <strong>{compare.emptyTitle}</strong>
          <p>{compare.emptyText}</p>
        </div>
      ) : (
        <ComparisonOfPair key={`${superior} ${reviewed}`} superior={superior} reviewed={reviewed} />
      )}
    </div>
  );
};

const ComparisonOfPair = ({
  superior,
  reviewed,
}: {
  readonly superior: DocumentId;
  readonly reviewed: DocumentId;
}) => {
  const messages = useMessages();
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const result = useComparison(superior, reviewed, attempt);
  const material = useReviewMaterial(superior, reviewed);
  switch (result.kind) {
    case 'working':
      return <ComparisonWorking />;
    case 'failed':
      return (
        <Result
          status="warning"
          title={result.cancelled ? messages.shell.stopped : messages.compare.failed}
          subTitle={result.message[language]}
          extra={
            <Button
              type="primary"
              onClick={() => {
                setAttempt(attempt + 1);
              }}
            >
              {messages.common.retry}
            </Button>
          }
        />
      );
    case 'ready':
      return material === undefined ? (
        <ComparisonWorking />
      ) : (
        <ReadyComparison view={result.view} material={material} />
      );
  }
};

const ComparisonWorking = () => {
  const { compare } = useMessages();
  return (
    <div className="comparison-working" role="status">
      <p>{compare.working}</p>
      <div className="rows-to-come" aria-hidden />
    </div>
  );
};

const ReadyComparison = ({
  view,
  material,
}: {
  readonly view: ComparisonView;
  readonly material: ReviewMaterial;
}) => {
  useCompareAhead(view.superior.id, view.reviewed.id);
  return <ReviewedComparison made={view} material={material} />;
};
