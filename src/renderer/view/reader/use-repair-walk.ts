import { useMemo } from 'react';
import type { RepairReport } from '../../../core/report/contract/contract.ts';
import { useCommands } from '../shell/commands.tsx';
import type { SourceRange } from './source-marks.ts';

/** The keys that walk differences walk the repairs here. */
export const useRepairWalk = (
  repairs: readonly RepairReport[],
  from: SourceRange,
  onGo: (repair: RepairReport) => void,
): void => {
  useCommands(
    useMemo(() => {
      const goTo = (repair: RepairReport | undefined): boolean => {
        if (repair === undefined) return false;
        onGo(repair);
        return true;
      };
      return {
        next_difference: () => goTo(repairs.find(({ start }) => start > from.start)),
        previous_difference: () => goTo(repairs.findLast(({ start }) => start < from.start)),
      };
    }, [repairs, from, onGo]),
  );
};
