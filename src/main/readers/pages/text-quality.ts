import { chinesePlausibility } from '../../../core/import/chinese-plausibility.ts';

/** How readable the text layer of a file is. */
export interface TextQuality {
  /** Share of characters that a reader could read, 0..1. */
  readonly readable: number;
  readonly isBroken: boolean;
}

const HAN = /\p{Script=Han}/u;
const READABLE = /[\p{L}\p{N}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
/** Private use, replacement and control characters: glyphs without a meaning. */
const MEANINGLESS = /[\p{Co}\p{Cc}\ufffd]/u;
const SYMBOL = /[!-/:-@[-`{-~]/;
/** More of these, and the layer maps glyphs to the wrong characters. */
const MAX_SYMBOLS = 0.25;
const MAX_MEANINGLESS = 0.15;
/** Chinese text of which fewer characters are common ones was decoded wrongly. */
const MIN_PLAUSIBLE = 0.12;

/** Judges a text layer by the share of characters that make sense. */
export const textQuality = (text: string): TextQuality => {
  const chars = [...text.replace(/\s/g, '')];
  const share = (pattern: RegExp) =>
    chars.length === 0 ? 0 : chars.filter((char) => pattern.test(char)).length / chars.length;
  const [meaningless, symbols, han] = [share(MEANINGLESS), share(SYMBOL), share(HAN)];
  const plausibility = han > 0.3 ? (chinesePlausibility(text) ?? 0) : 1;
  return {
    readable: share(READABLE),
    isBroken: meaningless > MAX_MEANINGLESS || symbols > MAX_SYMBOLS || plausibility < MIN_PLAUSIBLE,
  };
};
