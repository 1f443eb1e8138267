import { describe, expect, it } from 'vitest';
import { PAIRING_KEYS } from '../../src/renderer/view/compare/pairing/pairing-keys.ts';
import { ELEMENT_KEYS } from '../../src/renderer/view/reader/elements/use-chosen-element.ts';
import { LISTED_COMMANDS } from '../../src/renderer/view/settings/listed-commands.ts';
import {
  belongsToTyping,
  commandOfKey,
  isComposing,
  keyName,
  shortcuts,
} from '../../src/renderer/view/shell/shortcuts.ts';
import { nextZoom } from '../../src/renderer/view/shell/use-zoom-commands.ts';

const press = (key: string, held: readonly string[] = []): string =>
  keyName({
    key,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
  });

describe('keys', () => {
  it.each([
    ['F8', [], 'next_difference'],
    ['F7', [], 'previous_difference'],
    ['F9', [], 'swap'],
    ['g', ['Ctrl'], 'go_to_clause'],
    ['k', ['Meta'], 'search'],
    ['F', ['Ctrl', 'Shift'], 'search'],
    ['f', ['Ctrl'], 'find'],
    ['z', ['Ctrl'], 'undo'],
    ['Z', ['Ctrl', 'Shift'], 'redo'],
    ['e', [], 'evidence'],
    ['1', ['Ctrl'], 'detail_clause'],
    ['3', ['Ctrl'], 'detail_duty'],
    ['q', ['Ctrl'], null],
  ])('%s with %j', (key, held, command) => {
    expect(commandOfKey(press(key, held))).toBe(command);
  });
  it('are all in the list of keys, once', () => {
    const listed = Object.values(LISTED_COMMANDS).flat();
    expect(listed.toSorted()).toEqual(Object.keys(shortcuts).toSorted());
  });
  it('leaves the letters of the pair editor and of elements to these', () => {
    const taken = [...Object.values(PAIRING_KEYS), ...Object.values(ELEMENT_KEYS)];
    expect(taken.filter((key) => commandOfKey(key) !== null)).toEqual([]);
  });
  it('gives no key to two commands', () => {
    const keys = Object.values(shortcuts).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('leaves to a text field what is typed in it', () => {
    expect(['E', '4', 'Enter', 'ArrowDown'].map(belongsToTyping)).toEqual([true, true, true, true]);
    expect(['F8', 'Mod+F', 'Alt+ArrowLeft', 'Escape'].map(belongsToTyping)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
  it('knows the keys of an input method', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});

describe('nextZoom', () => {
  it.each([
    [1, 1, 1.1],
    [1, -1, 0.9],
    [2, 1, 2],
    [0.75, -1, 0.75],
    [1.2, 1, 1.25],
  ] as const)('from %d by %d', (zoom, step, next) => {
    expect(nextZoom(zoom, step)).toBe(next);
  });
});
