import { EditOutlined } from '@ant-design/icons';
import { Button, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import type { CorrectedFact, StatedFact } from '../../../../core/model/correction.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { isComposing } from '../../shell/shortcuts.ts';
import type { SourceRange } from '../source-marks.ts';
import { factChoices, factEvidence, factWords, parseFact, typedFact } from './fact-words.ts';
import type { Corrections } from './use-corrections.ts';

interface FactRowProps {
  readonly fact: StatedFact;
  /** What the program read, where a person stated something else. */
  readonly corrected: CorrectedFact | null;
  readonly sourceText: string;
  readonly corrections: Corrections;
  readonly onGo: (range: SourceRange) => void;
}

/** One fact of a document: edited in place, with the program's reading and the place in the source beside it. */
export const FactRow = ({ fact, corrected, sourceText, corrections, onGo }: FactRowProps) => {
  const messages = useMessages();
  const { correction, app } = messages;
  const [isEdited, setIsEdited] = useState(false);
  const name = correction.fields[fact.field];
  const words = factWords(fact, messages);
  const evidence = factEvidence(fact, sourceText);
  return (
    <div className="fact-row" data-field={fact.field}>
      <dt>
        {name}
        {corrected !== null && <Tag color="purple">{correction.human}</Tag>}
      </dt>
      <dd className={words === app.notStated ? 'is-missing' : undefined}>
        {isEdited ? (
          <FactEditor
            fact={fact}
            onClose={(stated) => {
              setIsEdited(false);
              if (stated !== null && typedFact(stated) !== typedFact(fact)) corrections.state(stated);
            }}
          />
        ) : (
          <>
            <span lang="zh-CN">{words}</span>
            <Button
              size="small"
              type="text"
              icon={<EditOutlined />}
              aria-label={correction.edit(name)}
              title={correction.edit(name)}
              onClick={() => {
                setIsEdited(true);
              }}
            />
            {evidence !== null && (
              <Button
                size="small"
                type="link"
                onClick={() => {
                  onGo(evidence);
                }}
              >
                {correction.evidence}
              </Button>
            )}
          </>
        )}
      </dd>
      {corrected !== null && (
        <dd className="fact-read">
          <span>{correction.programRead(factWords(readFact(corrected), messages))}</span>
          <Button
            size="small"
            type="link"
            onClick={() => {
              corrections.restore(fact.field);
            }}
          >
            {correction.restore}
          </Button>
        </dd>
      )}
    </div>
  );
};

/** What the program read, as a fact of the same field. */
const readFact = ({ fact, read }: CorrectedFact): StatedFact =>
  parseFact(fact.field, read === null ? '' : typeof read === 'string' ? read : read.join('、')) ?? fact;

/** Enter keeps what is typed, Escape leaves it. */
const FactEditor = ({
  fact,
  onClose,
}: {
  readonly fact: StatedFact;
  readonly onClose: (stated: StatedFact | null) => void;
}) => {
  const messages = useMessages();
  const { correction, common, app } = messages;
  const [typed, setTyped] = useState(typedFact(fact));
  const choices = factChoices(fact.field, messages);
  const label = correction.edit(correction.fields[fact.field]);
  const stated = parseFact(fact.field, typed);
  if (choices !== null) {
    return (
      <Select
        autoFocus
        defaultOpen
        size="small"
        aria-label={label}
        value={typed}
        options={fact.field === 'level' ? [{ value: '', label: app.notStated }, ...choices] : [...choices]}
        onChange={(value: string) => {
          onClose(parseFact(fact.field, value));
        }}
        onBlur={() => {
          onClose(null);
        }}
      />
    );
  }
  const hint =
    fact.field === 'issuers'
      ? correction.namesHint
      : fact.field === 'region'
        ? correction.regionHint
        : undefined;
  const isDate = fact.field === 'issued' || fact.field === 'effective';
  return (
    <span
      className="fact-editor"
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose(null);
        }
        if (event.key === 'Enter' && stated !== null) {
          event.preventDefault();
          onClose(stated);
        }
      }}
    >
      {isDate ? (
        <Input
          autoFocus
          size="small"
          type="date"
          aria-label={label}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      ) : (
        <Input.TextArea
          autoFocus
          autoSize
          size="small"
          aria-label={label}
          title={hint}
          placeholder={hint}
          value={typed}
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      )}
      <span>
        <Button
          size="small"
          type="primary"
          disabled={stated === null}
          onClick={() => {
            onClose(stated);
          }}
        >
          {correction.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onClose(null);
          }}
        >
          {common.cancel}
        </Button>
      </span>
    </span>
  );
};
