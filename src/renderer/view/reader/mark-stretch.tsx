import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { ElementType } from '../../../core/model/element.ts';
import type { RepairReport } from '../../../core/report/contract.ts';
import { elementKinds } from '../element-kinds.ts';
import type { Messages } from '../messages/zh.ts';
import type { MarkedStretch } from './source-marks.ts';

/** What people chose to see marked. */
export interface ShownMarks {
  readonly elements: ReadonlySet<ElementType>;
  readonly repairs: boolean;
}

const repairWords = (
  { kind, before, after, certainty }: RepairReport,
  { repair, reader }: Messages,
): string =>
  after.trim() === ''
    ? reader.repairRemoved(repair[kind], certainty === 'sure')
    : reader.repairTip(repair[kind], before, after, certainty === 'sure');

/** Draws a stretch of source text with its marks, the innermost being the value. */
export const markStretch =
  (shown: ShownMarks, messages: Messages) =>
  (text: string, { start, marks }: MarkedStretch): ReactNode => {
    let drawn: ReactNode = text;
    for (const mark of marks) {
      switch (mark.kind) {
        case 'element': {
          if (!shown.elements.has(mark.type)) break;
          const { className, sign } = elementKinds[mark.type];
          drawn = (
            <span
              className={`element-mark ${className}`}
              data-sign={mark.start === start ? sign : undefined}
              title={messages.element[mark.type]}
            >
              {drawn}
            </span>
          );
          break;
        }
        case 'repair':
          if (!shown.repairs) break;
          drawn = (
            <Tooltip title={repairWords(mark.repair, messages)}>
              <span className="mark-repair">{drawn}</span>
            </Tooltip>
          );
          break;
        case 'citation':
          drawn = <cite className="mark-citation">{drawn}</cite>;
          break;
        case 'label':
          drawn = <b className="mark-label">{drawn}</b>;
          break;
        case 'furniture':
          drawn = (
            <s className="mark-furniture" title={messages.reader.furniture}>
              {drawn}
            </s>
          );
          break;
        case 'target':
          break;
      }
    }
    return drawn;
  };
