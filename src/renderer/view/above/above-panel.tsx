import { Alert, Drawer, Skeleton, Tag } from 'antd';
import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { NearPassageReport } from '../../../core/report/near-passages-report.ts';
import type { Outcome } from '../../../ipc/ipc-contract.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useReturnFocus } from '../shell/use-return-focus.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import { useSuperiors } from './use-superiors.ts';
import './above.css';

/** What is looked for, and where it was selected. */
export interface AboveQuestion {
  readonly words: string;
  readonly document: DocumentId;
  /** The other document of an open comparison, asked before all superiors. */
  readonly opposite: DocumentId | null;
}

interface AbovePanelProps {
  readonly question: AboveQuestion;
  readonly onOpen: (passage: NearPassageReport) => void;
  readonly onClose: () => void;
}

/** Where selected words stand in the other document and in every superior, best first (上文在哪里). */
export const AbovePanel = ({ question, onOpen, onClose }: AbovePanelProps) => {
  const { above } = useMessages();
  useReturnFocus();
  const superiors = useSuperiors(question.document);
  return (
    <Drawer
      open
      title={above.title}
      size={440}
      mask={false}
      getContainer={false}
      onClose={onClose}
      rootClassName="above-panel"
      destroyOnHidden
    >
      <blockquote className="above-words" lang="zh-CN">
        {question.words}
      </blockquote>
      {superiors === undefined ? (
        <Skeleton active />
      ) : (
        <Answers
          key={`${question.document} ${question.words}`}
          words={question.words}
          documents={[
            ...(question.opposite === null ? [] : [question.opposite]),
            ...superiors.documents.filter((id) => id !== question.opposite),
          ]}
          onOpen={onOpen}
        />
      )}
      {superiors !== undefined && superiors.gaps.length > 0 && (
        <section className="above-gaps">
          <h3>{above.gaps(superiors.gaps.length)}</h3>
          <ul lang="zh-CN">
            {superiors.gaps.map(({ key, title, docNumber }) => (
              <li key={key}>
                {title === '' ? '' : `《${title}》`}
                {docNumber === null ? '' : title === '' ? docNumber : `（${docNumber}）`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Drawer>
  );
};

interface AnswersProps {
  readonly words: string;
  readonly documents: readonly DocumentId[];
  readonly onOpen: (passage: NearPassageReport) => void;
}

const Answers = ({ words, documents, onOpen }: AnswersProps) => {
  const { above } = useMessages();
  const language = useLanguage();
  const { store, documentOf } = useWorkbench();
  const [answer, setAnswer] = useState<Outcome<readonly NearPassageReport[]> | null>(null);
  const asked = documents.join(' ');
  useEffect(() => {
    let wanted = true;
    void store.findNearPassages(words, documents).then((outcome) => {
      if (wanted) setAnswer(outcome);
    });
    return () => {
      wanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the list is new at each drawing, its ids are not
  }, [store, words, asked]);
  if (documents.length === 0) return <p className="above-none">{above.noSuperior}</p>;
  if (answer === null) return <Skeleton active />;
  if (!answer.ok) return <Alert type="warning" title={answer.message[language]} />;
  return documents.map((id) => {
    const document = documentOf(id);
    const passages = answer.value.filter((passage) => passage.document === id);
    return (
      <section key={id} className="above-document">
        <h3>{document === null ? id : listName(document)}</h3>
        {passages.length === 0 ? (
          <p className="above-none">{above.nothingClose}</p>
        ) : (
          passages.map((passage) => (
            <AbovePassage key={`${passage.start}`} passage={passage} onOpen={onOpen} />
          ))
        )}
      </section>
    );
  });
};

const AbovePassage = ({
  passage,
  onOpen,
}: {
  readonly passage: NearPassageReport;
  readonly onOpen: (passage: NearPassageReport) => void;
}) => {
  const { above } = useMessages();
  const { text, shared, clause, score } = passage;
  const ends = [0, ...shared.map(({ end }) => end)];
  return (
    <button
      type="button"
      className="above-passage"
      title={above.open}
      onClick={() => {
        onOpen(passage);
      }}
    >
      <span className="above-head">
        <b lang="zh-CN">{clause}</b>
        <Tag>{above.score(Math.round(score * 100))}</Tag>
      </span>
      <span lang="zh-CN">
        {shared.map(({ start, end }, at) => (
          <span key={start}>
            {text.slice(ends[at], start)}
            <mark>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(ends.at(-1))}
      </span>
    </button>
  );
};
