import { Button, Tag } from 'antd';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import type { LineageDocumentRow, LineageGapRow, LineageTie } from './lineage-rows.ts';

/** A document of the library with what it implements and its other versions. */
export const LineageDocumentCard = ({
  row: { document, ties, versions },
  isFocus,
}: {
  readonly row: LineageDocumentRow;
  readonly isFocus: boolean;
}) => {
  const { lineage, library } = useMessages();
  const { go } = useWorkbench();
  return (
    <article className="lineage-card" data-focus={isFocus}>
      <button
        type="button"
        className="lineage-name"
        title={lineage.focusHint}
        onClick={() => {
          go({ kind: 'lineage', document: document.id });
        }}
      >
        {listName(document)}
      </button>
      <small>
        {document.head.region.join(' ')} {document.head.docNumber ?? library.noDocNumber}
        {document.head.status === 'draft' && <Tag color="gold">{library.draft}</Tag>}
      </small>
      {ties.length > 0 && (
        <ul className="lineage-ties">
          {ties.map((tie) => (
            <TieLine key={tie.edge.evidence.start} tie={tie} />
          ))}
        </ul>
      )}
      {versions.map(({ of, other }) => (
        <div key={other.id} className="lineage-version">
          <Tag>{lineage.version[of.kind]}</Tag>
          <span>{listName(other)}</span>
          <Button
            size="small"
            type="link"
            onClick={() => {
              go({ kind: 'compare', superior: other.id, reviewed: document.id });
            }}
          >
            {lineage.compareVersion}
          </Button>
        </div>
      ))}
    </article>
  );
};

const TieLine = ({ tie: { edge, found, gap } }: { readonly tie: LineageTie }) => {
  const { lineage } = useMessages();
  const { go } = useWorkbench();
  const title = found === null ? (gap?.title ?? '') : listName(found);
  return (
    <li data-found={found !== null}>
      <span className="lineage-relation">{lineage.relation[edge.relation]}</span>
      <button
        type="button"
        className="lineage-evidence"
        title={lineage.evidenceHint}
        onClick={() => {
          go({ kind: 'reader', document: edge.from, target: edge.evidence });
        }}
      >
        《{title}》
      </button>
      {found === null ? (
        <Tag>{lineage.missing}</Tag>
      ) : (
        <Button
          size="small"
          type="link"
          onClick={() => {
            go({ kind: 'compare', superior: found.id, reviewed: edge.from });
          }}
        >
          {lineage.compareSuperior}
        </Button>
      )}
    </li>
  );
};

/** A superior that documents of the library name and that is not there. */
export const LineageGapCard = ({ row: { gap, citedBy } }: { readonly row: LineageGapRow }) => {
  const { lineage, library } = useMessages();
  const { go } = useWorkbench();
  return (
    <article className="lineage-card lineage-gap">
      <strong>《{gap.title}》</strong>
      <small>
        <Tag>{lineage.missing}</Tag>
        {gap.region.join(' ')} {gap.docNumber ?? library.noDocNumber}
      </small>
      <ul className="lineage-ties">
        {citedBy.map(({ document, edge }) => (
          <li key={document.id}>
            <span className="lineage-relation">{lineage.citedBy}</span>
            <button
              type="button"
              className="lineage-evidence"
              title={lineage.evidenceHint}
              onClick={() => {
                go({ kind: 'reader', document: document.id, target: edge.evidence });
              }}
            >
              {document.head.region.at(-1)} {listName(document)}
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
};
