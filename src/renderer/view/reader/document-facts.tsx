import { ApartmentOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { FactField } from '../../../core/model/correction.ts';
import type { DocumentReport } from '../../../core/report/contract/contract.ts';
import type { DocumentContent } from '../../store/library-store.ts';
import { sourceNoteWords } from '../../../core/report/words/source-note-words.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import { citedDocuments } from './cited-documents.ts';
import { FactRow } from './correct/fact-row.tsx';
import { factOf } from './correct/fact-words.ts';
import type { Corrections } from './correct/use-corrections.ts';
import type { SourceRange } from './source-marks.ts';

const FIELDS: readonly FactField[] = [
  ...(['title', 'docNumber', 'issuers', 'kind', 'level'] as const),
  ...(['region', 'status', 'issued', 'effective'] as const),
];

interface DocumentFactsProps {
  readonly content: DocumentContent;
  readonly corrections: Corrections;
  readonly onGo: (range: SourceRange) => void;
}

/**
 * What the file says of itself, each fact to be corrected in place, and the documents that it names: those the
 * library lacks as named gaps.
 */
export const DocumentFacts = ({ content, corrections, onGo }: DocumentFactsProps) => {
  const { library, reader } = useMessages();
  const language = useLanguage();
  const { documents, go } = useWorkbench();
  const { report, sourceText } = content;
  const { path, part } = report.source;
  const scan = documents.find(({ id }) => id === report.id)?.scan ?? null;
  // Facts that most documents do not have are left out where they are not stated.
  const further = [
    [library.expires, report.expires],
    [library.validFor, report.validFor],
    [library.replyBy, report.replyBy],
  ] as const;
  return (
    <div className="document-facts">
      <dl>
        {FIELDS.map((field) => (
          <FactRow
            key={field}
            fact={factOf(report, field)}
            corrected={content.corrections.facts.find(({ fact }) => fact.field === field) ?? null}
            sourceText={sourceText}
            corrections={corrections}
            onGo={onGo}
          />
        ))}
        {further.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{library.fileLabel}</dt>
          <dd>{`${path.split(/[\\/]/).at(-1) ?? ''} ${library.part(part)}`}</dd>
          {scan !== null && <dd>{library.attachedText(scan.name)}</dd>}
        </div>
      </dl>
      {report.notes.length > 0 && (
        <section className="reading-notes">
          <h3>{reader.readingNotes}</h3>
          <ul>
            {report.notes.map((note, index) => (
              <li key={index}>{sourceNoteWords(note)[language]}</li>
            ))}
          </ul>
        </section>
      )}
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
  const { store, documents, go } = useWorkbench();
  const named = useLiveQuery(() => store.readCitingDocuments(), [store]);
  const cited = useMemo(
    () => named && citedDocuments(report.cites, report, documents, named),
    [report, documents, named],
  );
  if (cited === undefined || cited.length === 0) return null;
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
                title={candidates.length > 0 ? undefined : reader.missingHint}
                onClick={() => {
                  go({ kind: 'reader', document: report.id, target: citation });
                }}
              >
                {candidates.length > 0 ? `《${citation.title}》` : reader.missing(`《${citation.title}》`)}
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
