import { useMemo, useState } from 'react';
import { lineAnchor, type Anchor } from '../../../../core/model/anchor.ts';
import type { StatedLink } from '../../../../core/model/pairing.ts';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { shownShortcut } from '../../shell/shortcuts.ts';
import { useReport } from '../../shell/use-report.ts';
import { useWorkbench } from '../../workbench.ts';
import type { ClausePlace, PairingPlan, PlannedLink } from './pairing-plan.ts';

/** What a person can do to the pairing of an open comparison. */
export interface Pairing {
  readonly carryOut: (plan: PairingPlan) => void;
  /** Gives a decision up: the program pairs its clauses again. */
  readonly withdraw: (entry: number) => void;
  /** The clause of the last plan: where the reader goes on when the rows are made anew. */
  readonly lastClause: ClausePlace | null;
}

const anchored = (
  { superior, reviewed }: PlannedLink,
  texts: { readonly superior: string; readonly reviewed: string },
): StatedLink => {
  const places = (text: string, starts: readonly number[]): readonly Anchor[] =>
    starts.flatMap((start) => lineAnchor(text, start) ?? []);
  return { superior: places(texts.superior, superior), reviewed: places(texts.reviewed, reviewed) };
};

export const usePairing = ({ superior, reviewed }: ComparisonView): Pairing => {
  const { store } = useWorkbench();
  const report = useReport();
  const { pairing } = useMessages();
  const [lastClause, setLastClause] = useState<ClausePlace | null>(null);
  return useMemo(() => {
    const carryOut = async ({ act, links, clause }: PairingPlan): Promise<void> => {
      const [left, right] = await Promise.all([
        store.readDocument(superior.id),
        store.readDocument(reviewed.id),
      ]);
      if (left === null || right === null) return;
      const texts = { superior: left.sourceText, reviewed: right.sourceText };
      setLastClause(clause);
      const outcome = await store.correct({
        kind: 'pairing_corrected',
        reviewed: reviewed.id,
        superior: superior.id,
        act,
        links: links.map((link) => anchored(link, texts)),
      });
      report.valueOf(outcome);
      if (outcome.ok) report.done(pairing.done(pairing.acts[act], shownShortcut('undo')));
    };
    const withdraw = async (entry: number): Promise<void> => {
      const outcome = await store.correct({ kind: 'correction_withdrawn', entry });
      report.valueOf(outcome);
      if (outcome.ok) report.done(pairing.withdrawn(shownShortcut('undo')));
    };
    return {
      carryOut: (plan) => void carryOut(plan),
      withdraw: (entry) => void withdraw(entry),
      lastClause,
    };
  }, [store, report, pairing, superior.id, reviewed.id, lastClause]);
};
