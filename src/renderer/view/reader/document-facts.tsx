import { Button, Tag } from 'antd';
import { useMemo } from 'react';
import type { DocumentReport } from '../../../core/report/contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import { citedDocuments } from './cited-documents.ts';

/** What the file says of itself, and the documents that it names: those the library lacks as named gaps. */
export const DocumentFacts = ({ report }: { readonly report: DocumentReport }) => {
  const { library, app, level, status, common } = useMessages();
  const facts: readonly (readonly [string, string | null])[] = [
    [library.docNumber, report.docNumber],
    [library.issuer, report.issuers.length === 0 ? null : report.issuers.join(common.listSeparator)],
    [library.kindLabel, report.kind],
    [library.levelLabel, report.level === null ? null : level[report.level]],
    [library.regionLabel, report.region.length === 0 ? null : report.region.join(' ')],
    [library.statusLabel, status[report.status]],
    [library.issued, report.issued],
    [library.effective, report.effective],
    [
      library.fileLabel,
      `${report.source.path.split(/[\\/]/).at(-1) ?? ''} ${library.part(report.source.part)}`,
    ],
  ];
  return (
    <div className="document-facts">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value === null ? 'is-missing' : undefined}>{value ?? app.notStated}</dd>
          </div>
        ))}
      </dl>
      <CitedList report={report} />
    </div>
  );
};

const CitedList = ({ report }: { readonly report: DocumentReport }) => {
  const { reader } = useMessages();
  const { documents, go } = useWorkbench();
  const cited = useMemo(() => citedDocuments(report.cites, report, documents), [report, documents]);
  if (cited.length === 0) return null;
  return (
    <section>
      <h3>{reader.citations}</h3>
      <ul className="cited-list">
        {cited.map(({ citation, found }) => (
          <li key={citation.start} data-found={found !== null}>
            {found === null ? (
              <button
                type="button"
                className="cited-gap"
                title={reader.missingHint}
                onClick={() => {
                  go({ kind: 'reader', document: report.id, target: citation });
                }}
              >
                {reader.missing(`《${citation.title}》`)}
              </button>
            ) : (
              <>
                <button
                  type="button"
                  className="cited-found"
                  onClick={() => {
                    go({ kind: 'reader', document: found.id, target: null });
                  }}
                >
                  《{listName(found)}》
                </button>
                <Tag>{reader.inLibrary}</Tag>
                <Button
                  size="small"
                  type="link"
                  onClick={() => {
                    go({ kind: 'compare', superior: found.id, reviewed: report.id });
                  }}
                >
                  {reader.compareWith}
                </Button>
              </>
            )}
            {citation.docNumber !== null && <small>{citation.docNumber}</small>}
            {citation.damaged && <small>{reader.citationDamaged(citation.printed)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};
