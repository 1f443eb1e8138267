import { DETAILS, type Detail } from '../../../core/report/shown-part.ts';

const KEY = 'duikan.comparison-detail';

/** The level of detail that was last chosen; by sentence where none was. */
export const rememberedDetail = (): Detail =>
  DETAILS.find((detail) => detail === localStorage.getItem(KEY)) ?? 'sentence';

/** A convenience, not a decision: it may be lost. */
export const rememberDetail = (detail: Detail): void => {
  localStorage.setItem(KEY, detail);
};
