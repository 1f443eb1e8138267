import { useEffect } from 'react';
import { useWorkbench } from '../workbench.ts';

/** Tells main when the comparison is on screen. */
export const useTellDrawn = (): void => {
  const { api } = useWorkbench();
  useEffect(() => {
    // The rows are measured in the first frame after they were put in place and painted in the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        void api.reportReady({ view: 'comparison' });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [api]);
};
