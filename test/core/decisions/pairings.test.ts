import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { isPossible } from '../../../src/core/decisions/library-state.ts';
import { pairingCorrections } from '../../../src/core/decisions/pairing-corrections.ts';
import { placePairings } from '../../../src/core/decisions/place-pairings.ts';
import { lineAnchor, type Anchor } from '../../../src/core/model/anchor.ts';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import type { Decision, JournalEntry } from '../../../src/core/model/decision.ts';
import { sourceOf } from '../../../src/core/model/ids.ts';
import type { PairingAct } from '../../../src/core/model/pairing.ts';
import { REVIEWED, SUPERIOR } from '../grain-reserve-pair.ts';
import { sampleDocument } from '../sample-document.ts';

/** What the program finds by itself: `reviewed = superior`. */
const FOUND = ['（一） = （五）', '（二） = （一）', '（三） = （二）', '（四） = （四）'];

const clausesOf = ({ document }: AnalyzedDocument) => document.sections.flatMap(({ clauses }) => clauses);
const textOf = ({ document }: AnalyzedDocument): string => document.canonical.text;

const anchorsOf = (analyzed: AnalyzedDocument, labels: string): readonly Anchor[] =>
  clausesOf(analyzed).flatMap(({ label, span }) =>
    label !== null && labels.includes(label) ? (lineAnchor(textOf(analyzed), span.start) ?? []) : [],
  );

/** `（一）= （二）（三）`: reviewed clauses on the left, superior ones on the right, either side may be empty. */
const stated = (act: PairingAct, ...links: readonly string[]): Decision => ({
  kind: 'pairing_corrected',
  reviewed: REVIEWED.document.id,
  superior: SUPERIOR.document.id,
  act,
  links: links.map((link) => {
    const [left = '', right = ''] = link.split('=');
    return { reviewed: anchorsOf(REVIEWED, left), superior: anchorsOf(SUPERIOR, right) };
  }),
});

const journalOf = (...decisions: readonly Decision[]): readonly JournalEntry[] =>
  [
    ...[REVIEWED, SUPERIOR].map(({ document }): Decision => ({
      kind: 'source_added',
      source: sourceOf(document.id),
      name: '样本.txt',
      size: 1,
      origin: 'file',
    })),
    ...decisions,
  ].map((decision, index) => ({ sequence: index + 1, at: '2018-10-08T09:00:00.000Z', decision }));
const FIRST = 3;
const undone = (entry: number): Decision => ({ kind: 'undone', entry });

const PAIR = { reviewed: REVIEWED.document.id, superior: SUPERIOR.document.id };

const placed = (decisions: readonly Decision[], texts: { readonly superior?: string } = {}) =>
  placePairings(
    pairingCorrections(journalOf(...decisions), PAIR),
    { document: REVIEWED.document, text: textOf(REVIEWED) },
    { document: SUPERIOR.document, text: texts.superior ?? textOf(SUPERIOR) },
  );

const aligned = (...decisions: readonly Decision[]) =>
  alignDocuments(REVIEWED, SUPERIOR, placed(decisions).given);

/** One link a line; `*` marks those of a person. */
const linesOf = (alignment: ReturnType<typeof alignDocuments>): readonly string[] => {
  const labels = (analyzed: AnalyzedDocument, ids: readonly string[]): string =>
    clausesOf(analyzed)
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join('');
  return alignment.links.map(
    ({ reviewed, superior, human }) =>
      `${labels(REVIEWED, reviewed)} = ${labels(SUPERIOR, superior)}${human === true ? ' *' : ''}`,
  );
};

describe('pairings that people give', () => {
  it.each<readonly [string, readonly Decision[], readonly string[]]>([
    ['nothing is said', [], FOUND],
    [
      'a clause is paired anew: it and its new counterpart leave their former ones',
      [stated('repair', '（三）=（一）')],
      ['（一） = （五）', '（三） = （一） *', '（四） = （四）'],
    ],
    [
      'a clause without a counterpart gets one',
      [stated('repair', '（五）=（三）')],
      [...FOUND, '（五） = （三） *'],
    ],
    [
      'a clause joins a row',
      [stated('merge', '（二）（五）=（一）')],
      ['（一） = （五）', '（二）（五） = （一） *', '（三） = （二）', '（四） = （四）'],
    ],
    [
      'two rows become one, n:m',
      [stated('merge', '（二）（三）=（一）（二）')],
      ['（一） = （五）', '（二）（三） = （一）（二） *', '（四） = （四）'],
    ],
    [
      'that row is split, each clause with its own counterpart',
      [stated('merge', '（二）（三）=（一）（二）'), stated('split', '（二）=（一）', '（三）=（二）')],
      ['（一） = （五）', '（二） = （一） *', '（三） = （二） *', '（四） = （四）'],
    ],
    [
      'one clause is taken out of it; the others stay together',
      [stated('merge', '（二）（三）=（一）（二）'), stated('split', '（三）=')],
      ['（一） = （五）', '（二） = （一）（二） *', '（四） = （四）'],
    ],
    [
      'a pair is taken apart: both stand alone, and no sentence of theirs is said to have moved',
      [stated('unpair', '（四）=', '=（四）')],
      ['（一） = （五）', '（二） = （一）', '（三） = （二）'],
    ],
    [
      'what is said later of a clause holds; the one that it left is the program’s again',
      [stated('repair', '（三）=（一）'), stated('repair', '（三）=（三）')],
      ['（一） = （五）', '（二） = （一）', '（三） = （三） *', '（四） = （四）'],
    ],
    ['it is undone', [stated('repair', '（三）=（一）'), undone(FIRST)], FOUND],
    [
      'it is undone and redone',
      [stated('repair', '（五）=（三）'), undone(FIRST), { kind: 'redone', entry: FIRST }],
      [...FOUND, '（五） = （三） *'],
    ],
    [
      'it is withdrawn although other things were decided since',
      [
        stated('repair', '（三）=（一）'),
        { kind: 'document_renamed', document: PAIR.reviewed, name: '样本' },
        { kind: 'correction_withdrawn', entry: FIRST },
      ],
      FOUND,
    ],
  ])('%s', (_name, decisions, expected) => {
    expect(linesOf(aligned(...decisions))).toEqual(expected);
  });

  it('are certain, whatever the wording; the reasons are those of the texts', () => {
    const link = aligned(stated('repair', '（五）=（三）')).links.find(({ human }) => human);
    expect(link).toMatchObject({ score: 1, relation: 'partial' });
    expect(link?.why.wording).toBeLessThan(0.2);
  });

  it('hold their sentences: none of them is paired with a sentence of another clause', () => {
    const { units } = aligned(stated('unpair', '（四）=', '=（四）'));
    const [clause] = clausesOf(REVIEWED).filter(({ label }) => label === '（四）');
    const own = units.filter(({ reviewed }) => reviewed?.clause === clause?.id);
    expect(own.map(({ relation }) => relation)).toEqual(['reviewed_only']);
    expect(units.filter(({ reviewed }) => reviewed !== null)).toHaveLength(
      alignDocuments(REVIEWED, SUPERIOR).units.filter(({ reviewed }) => reviewed !== null).length,
    );
  });

  it('hold with the documents the other way round', () => {
    const turned = pairingCorrections(journalOf(stated('repair', '（三）=（一）')), {
      reviewed: PAIR.superior,
      superior: PAIR.reviewed,
    });
    expect(turned.statements).toEqual([
      {
        entry: FIRST,
        links: [{ reviewed: anchorsOf(SUPERIOR, '（一）'), superior: anchorsOf(REVIEWED, '（三）') }],
      },
    ]);
  });

  it('bear the numbers of the entries in effect, so that equal keys mean equal pairings', () => {
    const [first, second] = [stated('repair', '（三）=（一）'), stated('unpair', '（四）=', '=（四）')];
    const keyOf = (...decisions: readonly Decision[]) =>
      pairingCorrections(journalOf(...decisions), PAIR).key;
    expect(keyOf()).toBe('');
    expect(keyOf(first, second)).toBe('3 4');
    expect(keyOf(first, second, undone(FIRST))).toBe('4');
  });

  it('are possible for documents of the library, and can be given up', () => {
    const decision = stated('repair', '（三）=（一）');
    expect(isPossible([], decision)).toBe(false);
    expect(isPossible(journalOf(), decision)).toBe(true);
    expect(isPossible(journalOf(decision), { kind: 'correction_withdrawn', entry: FIRST })).toBe(true);
  });
});

describe('pairings whose place is gone', () => {
  const decision = stated('repair', '（三）=（一）');

  it('are found at another offset and in another width', () => {
    const reread = sampleDocument(`公报\n${textOf(SUPERIOR).replaceAll('（', '(').replaceAll('）', ')')}`);
    const { given, unplaced } = placePairings(
      pairingCorrections(journalOf(decision), PAIR),
      { document: REVIEWED.document, text: textOf(REVIEWED) },
      { document: reread.document, text: textOf(reread) },
    );
    expect(unplaced).toEqual([]);
    expect(given.map(({ superior }) => superior)).toEqual([[clausesOf(reread)[0]?.id]]);
  });

  it.each([
    ['lost', '全文已改。'],
    ['no_clause', `公报\n${textOf(SUPERIOR)}`],
  ] as const)('change nothing and are named: %s', (cause, superior) => {
    const { given, unplaced } = placed([decision], { superior });
    expect(given).toEqual([]);
    expect(unplaced).toEqual([
      { entry: FIRST, side: 'superior', place: anchorsOf(SUPERIOR, '（一）')[0], cause },
    ]);
  });
});
