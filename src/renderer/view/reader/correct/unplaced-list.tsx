import { Button } from 'antd';
import type { Anchor } from '../../../../core/model/anchor.ts';
import type { UnplacedCorrection } from '../../../../core/model/correction.ts';
import { verdictWords } from '../../../../core/report/words/element-correction-words.ts';
import type { Settings } from '../../../../ipc/ipc-contract.ts';
import type { Messages } from '../../messages/zh.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { factWords } from './fact-words.ts';
import type { Corrections } from './use-corrections.ts';

interface UnplacedListProps {
  readonly unplaced: readonly UnplacedCorrection[];
  /** The line that the person has chosen, or null. */
  readonly chosen: Anchor | null;
  /** The words that the person has selected: elements are hung up by them. */
  readonly selected: Anchor | null;
  readonly corrections: Corrections;
}

const words = (
  unplaced: UnplacedCorrection,
  messages: Messages,
  language: Settings['language'],
): readonly [string, string] => {
  const { correction } = messages;
  switch (unplaced.kind) {
    case 'structure':
      return [
        correction.unplacedWas(unplaced.place.quote, correction.readings[unplaced.reading]),
        correction[unplaced.cause],
      ];
    case 'fact':
      return [
        correction.factWas(correction.fields[unplaced.fact.field], factWords(unplaced.fact, messages)),
        correction.documentGone,
      ];
    case 'element': {
      const { verdict, about, place, cause } = unplaced;
      const said = verdictWords(verdict, about, place.quote)[language];
      return [messages.elementCorrection.unplacedWas(place.quote, said), correction[cause]];
    }
  }
};

/** Corrections whose place was not found again: nothing of them is lost. */
export const UnplacedList = ({ unplaced, chosen, selected, corrections }: UnplacedListProps) => {
  const messages = useMessages();
  const language = useLanguage();
  const { correction } = messages;
  if (unplaced.length === 0) return null;
  return (
    <section className="unplaced-list" aria-label={correction.unplaced(unplaced.length)}>
      <h3>{correction.unplaced(unplaced.length)}</h3>
      <p>{correction.unplacedHint}</p>
      <ul>
        {unplaced.map((entry) => {
          const place = entry.kind === 'element' ? selected : chosen;
          const [what, why] = words(entry, messages, language);
          return (
            <li key={`${entry.entry}/${entry.kind === 'fact' ? '' : entry.place.offset}`}>
              <span lang="zh-CN">{what}</span>
              <small>{why}</small>
              {entry.kind !== 'fact' && (
                <span>
                  <Button
                    size="small"
                    disabled={place === null}
                    onClick={() => {
                      corrections.placeAnew(entry.entry, entry.place, place);
                    }}
                  >
                    {correction.placeHere}
                  </Button>
                  <Button
                    size="small"
                    type="text"
                    onClick={() => {
                      corrections.placeAnew(entry.entry, entry.place, null);
                    }}
                  >
                    {correction.withdraw}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
