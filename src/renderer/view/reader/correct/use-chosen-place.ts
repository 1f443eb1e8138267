import type { MenuProps } from 'antd';
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { anchorOf, type Anchor } from '../../../../core/model/anchor.ts';
import type { LineReading } from '../../../../core/model/correction.ts';
import type { DocumentContent } from '../../../store/library-store.ts';
import type { SourceTarget } from '../../place.ts';
import type { OutlineEntry } from '../document-outline.ts';
import { lineIndexAt, type SourceLine } from '../source-lines.ts';
import type { SourceRange } from '../source-marks.ts';
import { chosenPlaces, lineBeside } from './chosen-places.ts';
import { readingAt, type ReadingAt } from './reading-at.ts';
import { useCorrections, type Corrections } from './use-corrections.ts';
import { readingOfKey, useReadingMenu } from './use-reading-menu.ts';

/** The place that a person has chosen in text or structure, and what can be done with it. */
export interface ChosenPlace {
  readonly range: SourceRange | null;
  readonly places: readonly Anchor[];
  /** The words that are selected in the text, or null. */
  readonly words: Anchor | null;
  readonly now: ReadingAt;
  readonly menu: MenuProps;
  readonly corrections: Corrections;
  readonly onChoose: (range: SourceRange, isSelected?: boolean) => void;
  readonly onRead: (reading: LineReading | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface ChosenPlaceProps {
  readonly content: DocumentContent;
  readonly outline: readonly OutlineEntry[];
  readonly lines: readonly SourceLine[];
  /** Where the window was last sent to; it is chosen until another place is. */
  readonly target: SourceTarget | null;
}

/** Longest words that an element is hung up by (`LONGEST_QUOTE` of the contract). */
const MOST_WORDS = 2_000;

/** The selected words without blanks around them; null where nothing else is selected. */
const wordsAnchor = (text: string, { start, end }: SourceRange): Anchor | null => {
  const selected = text.slice(start, Math.min(end, start + MOST_WORDS));
  const lead = selected.length - selected.trimStart().length;
  const quote = selected.trim();
  return quote === '' ? null : anchorOf(text, { start: start + lead, end: start + lead + quote.length });
};

const NOWHERE: ReadingAt = { reading: null, isGiven: false };

export const useChosenPlace = ({ content, outline, lines, target }: ChosenPlaceProps): ChosenPlace => {
  const { report, sourceText, corrections: made } = content;
  const corrections = useCorrections(report.id);
  const [picked, setPicked] = useState<{
    readonly under: SourceTarget | null;
    readonly range: SourceRange;
    readonly isSelected: boolean;
  }>();
  const range = picked?.under === target ? picked.range : target;
  const onChoose = useCallback(
    ({ start, end }: SourceRange, isSelected = false) => {
      setPicked({ under: target, range: { start, end }, isSelected });
    },
    [target],
  );
  // Where the window was sent is one place: the entry of the structure that begins there, else the line.
  const isSent = range === target;
  const places = useMemo(() => {
    if (range === null) return [];
    if (!isSent) return chosenPlaces(sourceText, lines, range);
    const isEntry = outline.some(({ start }) => start === range.start);
    const start = isEntry ? range.start : (lines[lineIndexAt(lines, range.start)]?.start ?? 0);
    return chosenPlaces(sourceText, lines, { start, end: start });
  }, [range, isSent, outline, sourceText, lines]);
  const words = useMemo(
    () => (range !== null && !isSent && picked?.isSelected === true ? wordsAnchor(sourceText, range) : null),
    [range, isSent, picked, sourceText],
  );
  const first = places[0]?.offset;
  const now = useMemo(
    () => (first === undefined ? NOWHERE : readingAt(report, outline, made, first)),
    [report, outline, made, first],
  );
  const onRead = useCallback(
    (reading: LineReading | null) => {
      corrections.readAs(places, reading);
    },
    [corrections, places],
  );
  const menu = useReadingMenu(now, places.length > 0, onRead);
  /** Whether there is a line to go to. */
  const step = (key: string): boolean => {
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
    const line = by === null ? null : lineBeside(sourceText, lines, range?.start ?? 0, by);
    if (line !== null) onChoose(line);
    return line !== null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const reading = places.length === 0 ? undefined : readingOfKey(event.key, now.reading);
    if (reading === undefined && !step(event.key)) return;
    if (reading !== undefined && (reading !== null || now.isGiven)) onRead(reading);
    event.preventDefault();
    // Digits go to a clause of the comparison in the view behind.
    event.stopPropagation();
  };
  return { range, places, words, now, menu, corrections, onChoose, onRead, onKeyDown };
};
