import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Puts the cursor into the first field inside when a dialog opens. `autoFocus` is too early for people who want no
 * motion: their dialogs are filled before they stand in the page, and the close button would get the focus.
 */
export const FirstFocus = ({ children }: { readonly children: ReactNode }) => {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return <div ref={fields}>{children}</div>;
};
