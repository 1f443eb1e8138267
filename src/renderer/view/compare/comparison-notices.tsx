import { Alert } from 'antd';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../messages/use-messages.ts';
import { UnplacedPairings } from './pairing/unplaced-pairings.tsx';

interface ComparisonNoticesProps {
  readonly view: ComparisonView;
  /** Nothing differs at all. */
  readonly isIdentical: boolean;
  readonly onWithdraw: (entry: number) => void;
}

/** What has to be said of a comparison before it is read; mostly nothing. */
export const ComparisonNotices = ({ view, isIdentical, onWithdraw }: ComparisonNoticesProps) => {
  const { compare } = useMessages();
  return (
    <>
      {isIdentical && <Alert banner type="success" title={compare.identical} />}
      {!view.complete && <Alert banner type="info" title={compare.incomplete} closable />}
      <UnplacedPairings unplaced={view.unplacedPairings ?? []} onWithdraw={onWithdraw} />
    </>
  );
};
