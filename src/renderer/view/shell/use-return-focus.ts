import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before the component was shown, unless a person has put it elsewhere: what is
 * removed with the focus in it leaves it to the page, where the keys of no view are heard.
 */
export const useReturnFocus = (): void => {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    },
    [before],
  );
};
