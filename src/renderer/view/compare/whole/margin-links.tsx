import { useMessages } from '../../messages/use-messages.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import type { ClauseLink } from './clause-links.ts';

interface MarginLinksProps {
  readonly side: ComparisonSide;
  readonly links: readonly ClauseLink[];
  /** Row where the reader is. */
  readonly current: number;
  readonly onFollow: (link: ClauseLink, element: HTMLElement) => void;
}

/** Beside the begin of a clause: its counterpart in the other document, or that there is none. */
export const MarginLinks = ({ side, links, current, onFollow }: MarginLinksProps) => {
  const { whole: words } = useMessages();
  const movedWords = side === 'superior' ? words.movedTo : words.movedFrom;
  return (
    <span className="margin-links">
      {links.map((link) => {
        const { at, kind, clauses, place, to } = link;
        const isCurrent = place.row === current && place.sentence === null;
        if (to === null) {
          return (
            <span
              key={`${at}-${kind}`}
              className="margin-link"
              data-kind="alone"
              data-current={isCurrent || undefined}
            >
              {kind === 'moved' ? movedWords(clauses) : words.alone[side]}
            </span>
          );
        }
        return (
          <button
            key={`${at}-${kind}`}
            type="button"
            className="margin-link"
            data-kind={kind}
            data-current={isCurrent || undefined}
            onClick={({ currentTarget }) => {
              onFollow(link, currentTarget);
            }}
          >
            {kind === 'moved' ? movedWords(clauses) : words.paired(clauses)}
          </button>
        );
      })}
    </span>
  );
};
