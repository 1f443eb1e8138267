import { isDocumentId } from '../../../core/model/ids.ts';
import type { FirstComparison } from '../../../ipc/ipc-contract.ts';
import type { Place } from '../place.ts';

const KEY = 'duikan.comparison';

/** The comparison that was open when the window was last closed, or null. */
export const rememberedComparison = (): FirstComparison | null => {
  const [superior = '', reviewed = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
  return isDocumentId(superior) && isDocumentId(reviewed) ? { superior, reviewed } : null;
};

/** A convenience, not a decision: it may be lost, so it is not in the journal. */
export const rememberComparison = ({
  superior,
  reviewed,
}: Extract<Place, { readonly kind: 'compare' }>): void => {
  if (superior !== null && reviewed !== null) localStorage.setItem(KEY, `${superior} ${reviewed}`);
};
