import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type {
  ComparisonRow,
  ComparisonView,
} from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useReport } from '../../shell/use-report.ts';
import { mergeChoices, repairChoices, splitChoices, type PairingChoice } from './pairing-choices.ts';
import { pairingActOfKey, type PairingKeyAct } from './pairing-keys.ts';
import { PairingPicker } from './pairing-picker.tsx';
import { isPaired, separableClauses, unpairPlan, type ClausePlace } from './pairing-plan.ts';
import { usePairing, type Pairing } from './use-pairing.ts';

/** The clause of a row that keys are about: the reviewed document's, with Shift the superior's. */
const clauseOfRow = ({ superior, reviewed }: ComparisonRow, wantsSuperior: boolean): ClausePlace | null => {
  const places: readonly ClausePlace[] = [
    ...reviewed.slice(0, 1).map(({ start }) => ({ side: 'reviewed', start }) as const),
    ...superior.slice(0, 1).map(({ start }) => ({ side: 'superior', start }) as const),
  ];
  return (wantsSuperior ? places.at(-1) : places[0]) ?? null;
};

export interface PairingEditor {
  readonly pairing: Pairing;
  /** Whether the key was one of the pair editor's. */
  readonly onKeyDown: (event: KeyboardEvent, row: ComparisonRow) => boolean;
  /** The list of clauses to choose from, while it is open. */
  readonly picker: ReactNode;
}

/** The pair editor of an open comparison: what keys do, beside the menu and dragging of `PairingArea`. */
export const usePairingEditor = (view: ComparisonView): PairingEditor => {
  const messages = useMessages();
  const report = useReport();
  const pairing = usePairing(view);
  const [picking, setPicking] = useState<{
    readonly title: string;
    readonly choices: readonly PairingChoice[];
  } | null>(null);
  const { rows } = view;
  const pick = (act: Exclude<PairingKeyAct, 'unpair'>, row: ComparisonRow, clause: ClausePlace): void => {
    const label = row[clause.side].find(({ start }) => start === clause.start)?.label ?? '';
    const words = messages.pairing;
    switch (act) {
      case 'repair':
        setPicking({ title: words.repair(label), choices: repairChoices(rows, clause) });
        return;
      case 'merge':
        setPicking({ title: words.merge(label), choices: mergeChoices(rows, clause) });
        return;
      case 'split':
        if (separableClauses(row).length === 0) report.told(words.nothingToSplit);
        else setPicking({ title: words.split, choices: splitChoices(row, clause, messages) });
    }
  };
  return {
    pairing,
    onKeyDown: (event, row) => {
      const act = pairingActOfKey(event);
      const clause = clauseOfRow(row, event.shiftKey);
      if (act === null || clause === null) return false;
      if (act !== 'unpair') pick(act, row, clause);
      else if (isPaired(row)) pairing.carryOut(unpairPlan(clause, row));
      else report.told(messages.pairing.notPaired);
      return true;
    },
    picker:
      picking === null ? null : (
        <PairingPicker
          {...picking}
          onChoose={({ plan }) => {
            setPicking(null);
            pairing.carryOut(plan);
          }}
          onClose={() => {
            setPicking(null);
          }}
        />
      ),
  };
};
