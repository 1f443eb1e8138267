import { useRef } from 'react';
import type { DocumentHead } from '../../../core/report/contract/contract.ts';
import type { MatrixAdditionReport } from '../../../core/report/contract/matrix-contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useVirtualRows } from '../virtual-rows.ts';
import type { MatrixPlaces } from './use-matrix-places.ts';

/** Height before a matter has been drawn, CSS pixels. */
const HEIGHT = 96;

interface MatrixAdditionsProps {
  readonly additions: readonly MatrixAdditionReport[];
  readonly documents: readonly DocumentHead[];
  readonly names: readonly string[];
  readonly places: MatrixPlaces;
}

/** What documents have and the superior has not, one matter after the other, each place a way to its text. */
export const MatrixAdditions = ({ additions, documents, names, places }: MatrixAdditionsProps) => {
  const { matrix } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: additions.length,
    scroller,
    estimate: () => HEIGHT,
    keyOf: String,
  });
  return (
    <div ref={scroller} className="matrix-additions" tabIndex={0}>
      <div className="virtual-space" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const addition = additions[index];
          if (addition === undefined) return null;
          return (
            <article
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="matrix-addition"
              style={{ top: start }}
            >
              <b className="matrix-addition-count">{matrix.additionCount(addition.documents)}</b>
              <p className="document-text" lang="zh-CN">
                {addition.members[0]?.quote}
              </p>
              <div className="matrix-addition-places">
                {addition.members.map((member) => (
                  <button
                    key={`${member.document} ${member.start}`}
                    type="button"
                    title={member.quote}
                    onClick={() => {
                      places.openSource(member.document, member);
                    }}
                  >
                    {names[documents.findIndex(({ id }) => id === member.document)]} {member.clause}
                  </button>
                ))}
              </div>
            </article>
          );
        })}
      </div>
    </div>
  );
};
