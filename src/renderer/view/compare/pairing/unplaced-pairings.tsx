import { Alert, Button } from 'antd';
import type { UnplacedPairing } from '../../../../core/model/pairing.ts';
import { useMessages } from '../../messages/use-messages.ts';

interface UnplacedPairingsProps {
  readonly unplaced: readonly UnplacedPairing[];
  readonly onWithdraw: (entry: number) => void;
}

/** Longest quote of a place that is named. */
const QUOTE_LENGTH = 20;

/** What people said of the pairing and whose place was not found again: it changes nothing and is not lost. */
export const UnplacedPairings = ({ unplaced, onWithdraw }: UnplacedPairingsProps) => {
  const { pairing, correction, common } = useMessages();
  if (unplaced.length === 0) return null;
  return (
    <Alert
      banner
      type="warning"
      className="unplaced-pairings"
      title={pairing.unplaced(unplaced.length)}
      description={
        <ul>
          {unplaced.map(({ entry, side, place, cause }) => (
            <li key={`${entry}/${side}/${place.offset}`}>
              <span lang="zh-CN">
                {common[side]}“{place.quote.slice(0, QUOTE_LENGTH)}”
              </span>
              <small>{cause === 'no_clause' ? pairing.noClause : correction[cause]}</small>
              <Button
                size="small"
                onClick={() => {
                  onWithdraw(entry);
                }}
              >
                {correction.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      }
    />
  );
};
