import { Button } from 'antd';
import type { Anchor } from '../../../../core/model/anchor.ts';
import type { UnplacedCorrection } from '../../../../core/model/correction.ts';
import type { Messages } from '../../messages/zh.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { factWords } from './fact-words.ts';
import type { Corrections } from './use-corrections.ts';

interface UnplacedListProps {
  readonly unplaced: readonly UnplacedCorrection[];
  /** Where the person has chosen to be, or null. */
  readonly chosen: Anchor | null;
  readonly corrections: Corrections;
}

const words = (unplaced: UnplacedCorrection, messages: Messages): readonly [string, string] => {
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
  }
};

/** Corrections whose place was not found again: nothing of them is lost. */
export const UnplacedList = ({ unplaced, chosen, corrections }: UnplacedListProps) => {
  const messages = useMessages();
  const { correction } = messages;
  if (unplaced.length === 0) return null;
  return (
    <section className="unplaced-list" aria-label={correction.unplaced(unplaced.length)}>
      <h3>{correction.unplaced(unplaced.length)}</h3>
      <p>{correction.unplacedHint}</p>
      <ul>
        {unplaced.map((entry) => {
          const [what, why] = words(entry, messages);
          return (
            <li key={`${entry.entry}/${entry.kind === 'structure' ? entry.place.offset : ''}`}>
              <span lang="zh-CN">{what}</span>
              <small>{why}</small>
              {entry.kind === 'structure' && (
                <span>
                  <Button
                    size="small"
                    disabled={chosen === null}
                    onClick={() => {
                      corrections.placeAnew(entry.entry, entry.place, chosen);
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
