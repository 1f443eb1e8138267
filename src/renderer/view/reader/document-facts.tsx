import { ApartmentOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useMemo } from 'react';
import type { DocumentReport } from '../../../core/report/contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import { citedDocuments } from './cited-documents.ts';

type Fact = readonly [name: string, value: string | null];

/** Facts that most documents do not have are left out where they are not stated. */
const statedOnly = (facts: readonly Fact[]): readonly Fact[] => facts.filter(([, value]) => value !== null);

/** What the file says of itself, and the documents that it names: those the library lacks as named gaps. */
export const DocumentFacts = ({ report }: { readonly report: DocumentReport }) => {
  const { library, app, level, status, common, reader } = useMessages();
  const { go } = useWorkbench();
  const facts: readonly Fact[] = [
    [library.docNumber, report.docNumber],
    [library.issuer, report.issuers.length === 0 ? null : report.issuers.join(common.listSeparator)],
    [library.kindLabel, report.kind],
    [library.levelLabel, report.level === null ? null : level[report.level]],
    [library.regionLabel, report.region.length === 0 ? null : report.region.join(' ')],
    [library.statusLabel, status[report.status]],
    [library.issued, report.issued],
    [library.effective, report.effective],
    ...statedOnly([
      [library.expires, report.expires],
      [library.validFor, report.validFor],
      [library.replyBy, report.replyBy],
    ]),
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
      <Button
        size="small"
        icon={<ApartmentOutlined />}
        onClick={() => {
          go({ kind: 'lineage', document: report.id });
        }}
      >
        {reader.lineage}
      </Button>
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
        {cited.map(({ citation, found, candidates }) => (
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
            {candidates.length > 0 && <small>{reader.severalFit(candidates.length)}</small>}
            {citation.docNumber !== null && <small>{citation.docNumber}</small>}
            {citation.damaged && <small>{reader.citationDamaged(citation.printed)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};
