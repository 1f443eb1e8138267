import { useCallback, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { anchorOf, type Anchor } from '../../../../core/model/anchor.ts';
import type { ElementType } from '../../../../core/model/element.ts';
import type {
  CorrectedElement,
  ElementVerdict,
  StatedElement,
} from '../../../../core/model/element-correction.ts';
import type { ElementReport } from '../../../../core/report/contract/contract.ts';
import { statedElementWords } from '../../../../core/report/words/element-correction-words.ts';
import type { DocumentContent } from '../../../store/library-store.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { SourceTarget } from '../../place.ts';
import { useReport } from '../../shell/use-report.ts';
import { useWorkbench } from '../../workbench.ts';
import type { SourceRange } from '../source-marks.ts';
import { draftOf, statedByReport, statedByWords, type ElementDraft } from './element-draft.ts';

/** What the dialog is opened with. */
export interface OpenedDialog {
  readonly place: Anchor;
  readonly about: ElementType | null;
  readonly isNew: boolean;
  readonly first: ElementDraft;
  readonly read: StatedElement | null;
}

/** The element that a person has chosen, and what can be said of it or of the words that are selected. */
export interface ChosenElement {
  readonly element: ElementReport | null;
  /** What became of a person's word on it; null where the program read it. */
  readonly made: CorrectedElement | null;
  readonly canAdd: boolean;
  readonly dialog: OpenedDialog | null;
  readonly choose: (range: SourceRange | null) => void;
  /** Chooses the element whose mark was pressed, unless words were selected over it. */
  readonly onPress: (event: MouseEvent<HTMLElement>) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly save: (stated: StatedElement) => void;
  readonly dismiss: () => void;
  /** Gives the element, or one that was dismissed, back to the program. */
  readonly restore: (made: CorrectedElement) => void;
  /** Whether the key was one of an element's. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => boolean;
}

/** Keys that concern the chosen element or the selected words. */
export const ELEMENT_KEYS = { open: 'V', dismiss: 'Delete' } as const;

/** Most words of an element that a decision is hung up by (`LONGEST_QUOTE` of the contract). */
const MOST_WORDS = 2_000;
/** Longest quote in a message. */
const QUOTE_LENGTH = 12;
const shortQuote = ({ quote }: Anchor): string =>
  quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote;

const isAt = (range: SourceRange, { start, end }: SourceRange): boolean =>
  range.start === start && range.end === end;

/** The smallest element that holds a range. */
const dutyAround = (
  elements: readonly ElementReport[],
  { start, end }: SourceRange,
): ElementReport | null => {
  const around = elements.filter(
    (element) => element.type === 'obligation' && element.start <= start && end <= element.end,
  );
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
};

export const useChosenElement = (
  { report: { id: document }, elements, sourceText, corrections }: DocumentContent,
  words: Anchor | null,
  target: SourceTarget | null,
): ChosenElement => {
  const { store } = useWorkbench();
  const report = useReport();
  const language = useLanguage();
  const { elementCorrection } = useMessages();
  const [dialog, setDialog] = useState<OpenedDialog | null>(null);
  const [picked, setPicked] = useState<{
    readonly under: SourceTarget | null;
    readonly range: SourceRange | null;
  }>();
  const range = picked?.under === target ? picked.range : target;
  const choose = useCallback(
    (chosen: SourceRange | null) => {
      setPicked({ under: target, range: chosen });
    },
    [target],
  );
  const element = useMemo(
    () => (range === null ? null : (elements.find((other) => isAt(range, other)) ?? null)),
    [elements, range],
  );
  const made = corrections.elements.find((other) => other.element === element?.id) ?? null;
  /** Where the chosen element is hung up, and what the program read there. */
  const hold = useCallback(
    (chosen: ElementReport): { readonly place: Anchor; readonly about: ElementType | null } => {
      const by = corrections.elements.find((other) => other.element === chosen.id);
      const { start, end } = by?.source ?? chosen;
      const place = anchorOf(sourceText, { start, end: Math.min(end, start + MOST_WORDS) });
      return { place, about: by === undefined ? chosen.type : by.about };
    },
    [corrections, sourceText],
  );
  const decide = useCallback(
    (place: Anchor, about: ElementType | null, verdict: ElementVerdict, sentence: string) => {
      void store
        .correct({ kind: 'element_corrected', document, places: [place], about, verdict })
        .then((outcome) => {
          report.valueOf(outcome);
          if (outcome.ok) report.done(sentence);
        });
    },
    [store, report, document],
  );
  const open = useCallback(() => {
    if (element !== null) {
      const read = made === null ? statedByReport(element) : made.read;
      setDialog({ ...hold(element), isNew: false, first: draftOf(statedByReport(element)), read });
    } else if (words !== null) {
      const { offset: start, quote } = words;
      const duty = dutyAround(elements, { start, end: start + quote.length });
      const first = draftOf(statedByWords(quote, duty));
      setDialog({ place: words, about: null, isNew: true, first, read: null });
    }
  }, [element, made, words, elements, hold]);
  const save = useCallback(
    (stated: StatedElement) => {
      if (dialog === null) return;
      const { place, about, isNew } = dialog;
      const said = statedElementWords(stated, place.quote)[language];
      const tell = isNew ? elementCorrection.added : elementCorrection.corrected;
      decide(place, about, { kind: 'stated', element: stated }, tell(shortQuote(place), said));
      choose({ start: place.offset, end: place.offset + place.quote.length });
    },
    [dialog, decide, choose, elementCorrection, language],
  );
  const dismiss = useCallback(() => {
    if (element === null) return;
    const { place, about } = hold(element);
    decide(place, about, { kind: 'dismissed' }, elementCorrection.dismissed(shortQuote(place)));
  }, [element, hold, decide, elementCorrection]);
  const restore = useCallback(
    ({ source, about }: CorrectedElement) => {
      const place = anchorOf(sourceText, source);
      decide(place, about, { kind: 'restored' }, elementCorrection.restored(shortQuote(place)));
    },
    [sourceText, decide, elementCorrection],
  );
  const canAdd = element === null && words !== null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const pressed = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    if (pressed === ELEMENT_KEYS.open && (element !== null || canAdd)) open();
    else if (pressed === ELEMENT_KEYS.dismiss && element !== null) dismiss();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const onPress = ({ target: pressed }: MouseEvent<HTMLElement>): void => {
    const mark = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-element]') : null;
    const isSelecting = window.getSelection()?.isCollapsed === false;
    choose(isSelecting ? null : (elements.find(({ id }) => id === mark?.dataset['element']) ?? null));
  };
  const close = useCallback(() => {
    setDialog(null);
  }, []);
  return { element, made, canAdd, dialog, choose, onPress, open, close, save, dismiss, restore, onKeyDown };
};
