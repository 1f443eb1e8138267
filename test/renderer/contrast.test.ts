import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/renderer/view/tokens.css'), 'utf8');

const coloursOf = (selector: string): Readonly<Record<string, string>> => {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
};
const light = coloursOf(':root');
const themes = { light, dark: { ...light, ...coloursOf(":root[data-theme='dark']") } };

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (first: string, second: string): number => {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const tones = ['add', 'miss', 'strict', 'loose', 'value', 'actor', 'doubt', 'quiet'];
const pairs: readonly (readonly [string, string])[] = [
  ...tones.flatMap((tone) => [
    [`tone-${tone}`, `tone-${tone}-soft`] as const,
    [`tone-${tone}`, 'ground'] as const,
  ]),
  ...['ink', 'ink-soft', 'ink-faint', 'accent'].flatMap((ink) =>
    ['ground', 'paper', 'raised', 'sunken', 'accent-soft'].map((ground) => [ink, ground] as const),
  ),
  ['changed', 'changed-soft'],
  ...['find', 'find-current', 'target'].map((ground) => ['ink', ground] as const),
];

describe.each(Object.entries(themes))('the %s colours', (_, colours) => {
  it.each(pairs)('%s reads on %s', (ink, ground) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
