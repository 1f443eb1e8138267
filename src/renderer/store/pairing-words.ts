import type { Decision } from '../../core/model/decision.ts';
import type { PairingAct } from '../../core/model/pairing.ts';
import type { LocalizedText } from '../../core/model/problem.ts';

const ACT_WORDS: Readonly<Record<PairingAct, LocalizedText>> = {
  repair: { zh: '改配', en: 'pair anew' },
  merge: { zh: '并入', en: 'join' },
  split: { zh: '拆开', en: 'split' },
  unpair: { zh: '取消配对', en: 'unpair' },
};

/** The label that a clause's first line prints: （四）, 3., 第五条; else its first characters. */
const LABEL = /^(?:[（(][^）)]{1,6}[）)]|第[^条]{1,8}条|\d{1,3}[.．、]|[一二三四五六七八九十百]{1,5}、)/;
const FIRST_CHARACTERS = 6;

const labelOf = (line: string): string => LABEL.exec(line)?.[0] ?? line.slice(0, FIRST_CHARACTERS);

/** A decision about pairings in words, for undo and redo: 改配（四）— （五）. */
export const tellPairing = ({
  act,
  links,
}: Extract<Decision, { readonly kind: 'pairing_corrected' }>): LocalizedText => {
  const shown = links
    .map(({ reviewed, superior }) =>
      [superior, reviewed]
        .filter((places) => places.length > 0)
        .map((places) => places.map(({ quote }) => labelOf(quote)).join(''))
        .join('—'),
    )
    .join('，');
  return { zh: `${ACT_WORDS[act].zh}${shown}`, en: `${ACT_WORDS[act].en} ${shown}` };
};
