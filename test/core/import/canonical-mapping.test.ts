import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalMapping } from '../../../src/core/import/canonical-mapping.ts';
import type { CanonicalPiece, CanonicalText } from '../../../src/core/model/canonical-text.ts';
import { canonicalSpan, sourceSpan } from '../../../src/core/model/span.ts';

/** Kept, replaced, inserted and left-out stretches of policy words, one after the other. */
const stretches = fc.array(
  fc.record({
    kind: fc.constantFrom('kept' as const, 'replaced' as const, 'inserted' as const, 'left out' as const),
    source: fc.constantFrom('各级党委', '每年至少', '2次', '。', '\n\n', '— 3 —'),
    canonical: fc.constantFrom('〕', '区委', '\n', '召开会议'),
  }),
  { maxLength: 12 },
);
interface Stretch {
  readonly kind: CanonicalPiece['kind'] | 'left out';
  readonly source: string;
  readonly canonical: string;
}

const build = (parts: readonly Stretch[]): { readonly source: string; readonly canonical: CanonicalText } => {
  const pieces: CanonicalPiece[] = [];
  let source = '';
  let text = '';
  for (const part of parts) {
    const put = part.kind === 'left out' ? '' : part.kind === 'kept' ? part.source : part.canonical;
    const taken = part.kind === 'inserted' ? '' : part.source;
    if (part.kind !== 'left out') {
      pieces.push({
        kind: part.kind,
        canonical: canonicalSpan(text.length, text.length + put.length),
        source: sourceSpan(source.length, source.length + taken.length),
      });
    }
    text += put;
    source += taken;
  }
  return { source, canonical: { text, pieces } };
};

const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => canonicalSpan(Math.min(a, b), Math.max(a, b)));
const sampled = stretches.chain((parts) => {
  const built = build(parts);
  return fc.record({
    built: fc.constant(built),
    span: spanIn(built.canonical.text.length),
    place: spanIn(built.source.length),
  });
});

describe('mapping between canonical text and source', () => {
  it('a kept character leads to itself and back', () => {
    fc.assert(
      fc.property(sampled, ({ built: { source, canonical } }) => {
        const mapping = canonicalMapping(canonical);
        for (const piece of canonical.pieces.filter(({ kind }) => kind === 'kept')) {
          for (let at = piece.canonical.start; at < piece.canonical.end; at += 1) {
            const place = mapping.toSource(canonicalSpan(at, at + 1));
            expect(source.slice(place.start, place.end)).toBe(canonical.text.charAt(at));
            expect(mapping.toCanonical(place)).toEqual(canonicalSpan(at, at + 1));
          }
        }
      }),
    );
  });

  it('the source of a span holds all kept characters of the span, and of spans in order is in order', () => {
    fc.assert(
      fc.property(sampled, ({ built: { source, canonical }, span }) => {
        const mapping = canonicalMapping(canonical);
        const whole = mapping.toSource(span);
        expect(whole.start).toBeLessThanOrEqual(whole.end);
        expect(whole.end).toBeLessThanOrEqual(source.length);
        for (let at = span.start; at < span.end; at += 1) {
          const place = mapping.toSource(canonicalSpan(at, at + 1));
          expect(place.start).toBeGreaterThanOrEqual(whole.start);
          expect(place.end).toBeLessThanOrEqual(whole.end);
        }
      }),
    );
  });

  it('going to the source and back loses nothing that has a source', () => {
    fc.assert(
      fc.property(sampled, ({ built: { canonical }, span }) => {
        const mapping = canonicalMapping(canonical);
        fc.pre(span.start < span.end);
        const back = mapping.toCanonical(mapping.toSource(span));
        const withSource = canonical.pieces.filter(
          (piece) =>
            piece.kind !== 'inserted' && piece.canonical.start < span.end && piece.canonical.end > span.start,
        );
        for (const piece of withSource) {
          expect(back.start).toBeLessThanOrEqual(Math.max(span.start, piece.canonical.start));
          expect(back.end).toBeGreaterThanOrEqual(Math.min(span.end, piece.canonical.end));
        }
      }),
    );
  });

  it('any place of the source leads somewhere into the text', () => {
    fc.assert(
      fc.property(sampled, ({ built: { canonical }, place }) => {
        const span = canonicalMapping(canonical).toCanonical(sourceSpan(place.start, place.end));
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(canonical.text.length);
      }),
    );
  });

  it('of one example', () => {
    const { canonical } = build([
      { kind: 'kept', source: '各级党委', canonical: '' },
      { kind: 'left out', source: '\n\n', canonical: '' },
      { kind: 'kept', source: '每年至少', canonical: '' },
      { kind: 'inserted', source: '', canonical: '〕' },
      { kind: 'replaced', source: '2次', canonical: '召开会议' },
    ]);
    const mapping = canonicalMapping(canonical);
    expect(canonical.text).toBe('各级党委每年至少〕召开会议');
    expect(mapping.toSource(canonicalSpan(2, 6))).toEqual(sourceSpan(2, 8)); // over the break that was left out
    expect(mapping.toSource(canonicalSpan(8, 9))).toEqual(sourceSpan(10, 10)); // the inserted bracket
    expect(mapping.toSource(canonicalSpan(10, 11))).toEqual(sourceSpan(10, 12)); // a part of what was replaced
    expect(mapping.toSource(canonicalSpan(13, 13))).toEqual(sourceSpan(12, 12)); // the end
    expect(mapping.toSource(canonicalSpan(4, 4))).toEqual(sourceSpan(6, 6)); // in front of 每
    expect(mapping.toCanonical(sourceSpan(4, 6))).toEqual(canonicalSpan(4, 4)); // the break itself
    expect(mapping.toCanonical(sourceSpan(0, 7))).toEqual(canonicalSpan(0, 5));
  });

  it('of an empty text', () => {
    const mapping = canonicalMapping({ text: '', pieces: [] });
    expect(mapping.toSource(canonicalSpan(0, 0))).toEqual(sourceSpan(0, 0));
    expect(mapping.toCanonical(sourceSpan(3, 5))).toEqual(canonicalSpan(0, 0));
  });
});
