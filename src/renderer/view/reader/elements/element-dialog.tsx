import { AutoComplete, Modal, Select } from 'antd';
import { useState } from 'react';
import { ELEMENT_TYPES, MODALITIES } from '../../../../core/model/element.ts';
import type { StatedElement } from '../../../../core/model/element-correction.ts';
import { statedElementWords } from '../../../../core/report/words/element-correction-words.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { isComposing } from '../../shell/shortcuts.ts';
import { statementOfDraft, type ElementDraft } from './element-draft.ts';
import { FieldLine, ValueFields } from './value-fields.tsx';
import './element-dialog.css';

interface ElementDialogProps {
  /** The words in the text. */
  readonly quote: string;
  readonly isNew: boolean;
  readonly first: ElementDraft;
  /** What the program read there; null where nothing. */
  readonly read: StatedElement | null;
  /** Names of bodies in the document. */
  readonly actors: readonly string[];
  readonly onSave: (stated: StatedElement) => void;
  readonly onClose: () => void;
}

/** Asks what some words state: the kind, the value, who must act, how it binds. */
export const ElementDialog = ({ quote, isNew, first, read, actors, onSave, onClose }: ElementDialogProps) => {
  const { elementCorrection: words, common, correction } = useMessages();
  const language = useLanguage();
  const [draft, setDraft] = useState(first);
  const stated = statementOfDraft(draft);
  const save = (): void => {
    if (stated === null) return;
    onSave(stated);
    onClose();
  };
  return (
    <Modal
      open
      className="element-dialog"
      title={isNew ? words.addTitle : words.correctTitle}
      okText={correction.save}
      cancelText={common.cancel}
      okButtonProps={{ disabled: stated === null }}
      onOk={save}
      onCancel={onClose}
    >
      <div
        onKeyDown={(event) => {
          // A list of choices that is open takes Enter for itself.
          const isChoosing = event.target instanceof Element && event.target.closest('.ant-select-open');
          if (event.key === 'Enter' && !isChoosing && !isComposing(event.nativeEvent)) save();
        }}
      >
        <blockquote className="document-text" lang="zh-CN">
          {quote}
        </blockquote>
        <p className="element-read">
          {read === null
            ? words.programReadNone
            : words.programRead(statedElementWords(read, quote)[language])}
        </p>
        <FieldLine name={words.type}>
          <Select
            aria-label={words.type}
            className="element-type"
            value={draft.type}
            options={ELEMENT_TYPES.map((value) => ({ value, label: words.types[value] }))}
            onChange={(type) => {
              setDraft({ ...draft, type });
            }}
          />
        </FieldLine>
        <ValueFields draft={draft} onChange={setDraft} />
        <FieldLine name={words.actor}>
          <AutoComplete
            aria-label={words.actor}
            className="element-actor"
            value={draft.actor}
            placeholder={words.actorHint}
            options={actors
              .filter((actor) => actor.includes(draft.actor) && actor !== draft.actor)
              .map((actor) => ({ value: actor }))}
            onChange={(actor: string | undefined) => {
              setDraft({ ...draft, actor: actor ?? '' });
            }}
          />
        </FieldLine>
        <FieldLine name={words.modality}>
          <Select
            aria-label={words.modality}
            className="element-type"
            value={draft.modality}
            options={MODALITIES.map((value) => ({ value, label: words.modalities[value] }))}
            onChange={(modality) => {
              setDraft({ ...draft, modality });
            }}
          />
        </FieldLine>
        <p className="element-preview" role="status">
          {words.inWords}{' '}
          <b>{stated === null ? words.notWhole : statedElementWords(stated, quote)[language]}</b>
        </p>
      </div>
    </Modal>
  );
};
