import type { ChangedWords } from '../content-terms.ts';
import { tokenHunks } from '../diff-words.ts';
import { groupedBy } from '../../model/grouped-by.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { termsOf } from '../word-terms.ts';
import { exchanged, MEANING, repeated } from './explanations.ts';
import type { JudgedChange } from './change-extent.ts';
import type { FindingDrafter } from './finding-drafter.ts';

/** Names that one pair of minor clauses adapts. */
export interface AdaptedNames {
  readonly changes: readonly JudgedChange[];
  /** Nothing else is told of the pair, so that the names are. */
  readonly isAlone: boolean;
  readonly draft: FindingDrafter;
}

/** A name and what stands in its place below: 政府 → 政府（管委会、办事处）. */
interface Exchange {
  readonly from: string;
  readonly to: string;
}

/** From so many places on, the same exchange of names is told once with all of them (全文替换). */
const LEAST_PLACES = 3;

/** One finding for each exchange that runs through the document, and one for each pair with others. */
export const adaptedNameFindings = (adapted: readonly AdaptedNames[]): readonly FindingDraft[] => {
  const exchanging = adapted.map((names) => ({
    names,
    changes: names.changes.map((change) => ({ change, exchanges: exchangesOf(change.change.words) })),
  }));
  const everywhere = exchanging.flatMap(({ names, changes }) =>
    changes.flatMap(({ change, exchanges }) =>
      exchanges.map((exchange) => ({ exchange, change, draft: names.draft })),
    ),
  );
  const places = groupedBy(everywhere, ({ exchange }) => [keyOf(exchange)]);
  const isGlobal = (exchange: Exchange): boolean =>
    (places.get(keyOf(exchange))?.length ?? 0) >= LEAST_PLACES;
  const global = [...places.values()].flatMap((group): readonly FindingDraft[] => {
    const [{ exchange, change, draft }] = group;
    if (!isGlobal(exchange)) return [];
    const line = exchanged(MEANING.replaced, exchange.from, exchange.to);
    const drafts = group.map((place) => place.draft.localized([place.change]));
    return [{ ...draft.localized([change]), places: drafts, explanation: repeated(line, drafts.length) }];
  });
  const single = exchanging.flatMap(({ names: { isAlone, draft }, changes }): readonly FindingDraft[] => {
    const rest = changes.filter(({ exchanges }) => !isTold(exchanges, isGlobal));
    return isAlone && rest.length > 0 ? [draft.localized(rest.map(({ change }) => change))] : [];
  });
  return [...global, ...single];
};

const keyOf = ({ from, to }: Exchange): string => `${from}→${to}`;

const isTold = (exchanges: readonly Exchange[], isGlobal: (exchange: Exchange) => boolean): boolean =>
  exchanges.length > 0 && exchanges.every(isGlobal);

/** The smallest exchanges of whole names that make the change; what is only put in goes with the name before it. */
const exchangesOf = (words: ChangedWords): readonly Exchange[] => {
  const [superior, reviewed] = [termsOf(words.superior), termsOf(words.reviewed)];
  return tokenHunks(superior, reviewed).hunks.map((hunk): Exchange => {
    const inserts = hunk.superior.start === hunk.superior.end;
    const before = superior[hunk.superior.start - 1] ?? termsOf(words.before).at(-1);
    const name = inserts ? (before ?? '') : '';
    return {
      from: name + superior.slice(hunk.superior.start, hunk.superior.end).join(''),
      to: name + reviewed.slice(hunk.reviewed.start, hunk.reviewed.end).join(''),
    };
  });
};
