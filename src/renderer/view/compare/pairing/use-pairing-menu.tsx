import {
  ApartmentOutlined,
  DisconnectOutlined,
  MergeCellsOutlined,
  RollbackOutlined,
  SplitCellsOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PAIRING_KEYS } from './pairing-keys.ts';
import { mergeChoices, repairChoices, splitChoices, type PairingChoice } from './pairing-choices.ts';
import { isPaired, unpairPlan, type ClausePlace } from './pairing-plan.ts';
import type { Pairing } from './use-pairing.ts';

/** The row that a menu is about, and the clause of it that was meant. */
export interface MenuTarget {
  readonly row: ComparisonRow;
  readonly clause: ClausePlace;
}

/** What can be done to the pairing of a row, as a menu; each thing in at most two clicks from the row. */
export const usePairingMenu = (
  rows: readonly ComparisonRow[],
  target: MenuTarget | null,
  { carryOut, withdraw }: Pairing,
): MenuProps['items'] => {
  const messages = useMessages();
  if (target === null) return [];
  const { pairing } = messages;
  const { row, clause } = target;
  const label = row[clause.side].find(({ start }) => start === clause.start)?.label ?? '';
  const children = (choices: readonly PairingChoice[]) =>
    choices.map(({ key, label: words, plan }) => ({
      key,
      label: <span lang="zh-CN">{words}</span>,
      onClick: () => {
        carryOut(plan);
      },
    }));
  const splits = splitChoices(row, clause, messages);
  const { givenBy } = row;
  return [
    {
      key: 'repair',
      icon: <ApartmentOutlined />,
      label: pairing.repair(label),
      popupClassName: 'pairing-submenu',
      children: children(repairChoices(rows, clause)),
    },
    {
      key: 'merge',
      icon: <MergeCellsOutlined />,
      label: pairing.merge(label),
      popupClassName: 'pairing-submenu',
      children: children(mergeChoices(rows, clause)),
    },
    {
      key: 'split',
      icon: <SplitCellsOutlined />,
      label: pairing.split,
      popupClassName: 'pairing-submenu',
      disabled: splits.length === 0,
      children: splits.length === 0 ? undefined : children(splits),
    },
    {
      key: 'unpair',
      icon: <DisconnectOutlined />,
      label: pairing.unpair,
      extra: PAIRING_KEYS.unpair,
      disabled: !isPaired(row),
      onClick: () => {
        carryOut(unpairPlan(clause, row));
      },
    },
    ...(givenBy === undefined
      ? []
      : [
          {
            key: 'withdraw',
            icon: <RollbackOutlined />,
            label: pairing.withdraw,
            onClick: () => {
              withdraw(givenBy);
            },
          },
        ]),
  ];
};
