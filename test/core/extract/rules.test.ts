import { describe, expect, it } from 'vitest';
import { VALUE_RULES } from '../../../src/core/extract/extract-values.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { readElements } from './read-values.ts';

describe('the rules', () => {
  it('have ids of their own', () => {
    const ids = VALUE_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const examples = VALUE_RULES.flatMap((rule) =>
    rule.examples.map(([sentence, quote]) => ({ rule: rule.id, sentence, quote })),
  );
  it.each(examples)('$rule reads $quote in $sentence', ({ rule, sentence, quote }) => {
    const found = readElements(sentence).map((element) => [element.rule, textAt(sentence, element.span)]);
    expect(found).toContainEqual([rule, quote]);
  });
});
