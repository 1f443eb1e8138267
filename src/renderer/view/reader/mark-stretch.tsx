import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { ElementType } from '../../../core/model/element.ts';
import type { RepairReport } from '../../../core/report/contract.ts';
import { elementKindOrder, elementKinds } from '../element-kinds.ts';
import type { Messages } from '../messages/zh.ts';
import type { MarkedStretch, SourceMark } from './source-marks.ts';

/** Obligations as wholes are too long to mark. */
export const valueKinds = elementKindOrder.filter((kind) => kind !== 'obligation');

/** What people chose to see marked. */
export interface ShownMarks {
  readonly elements: ReadonlySet<ElementType>;
  readonly repairs: boolean;
}

const repairWords = (
  { kind, before, after, certainty }: RepairReport,
  { repair, repairWhy, reader }: Messages,
): string => {
  const what =
    after.trim() === ''
      ? reader.repairRemoved(repair[kind], certainty === 'sure')
      : reader.repairTip(repair[kind], before, after, certainty === 'sure');
  return `${what}\n${repairWhy[kind]}`;
};

const drawElement = (
  { type }: Extract<SourceMark, { readonly kind: 'element' }>,
  isBegin: boolean,
  drawn: ReactNode,
  messages: Messages,
): ReactNode => {
  const { className, sign } = elementKinds[type];
  return (
    <span
      className={`element-mark ${className}`}
      data-sign={isBegin ? sign : undefined}
      title={messages.element[type]}
    >
      {drawn}
    </span>
  );
};

const correctionNote = (
  { reading }: Extract<SourceMark, { readonly kind: 'correction' }>,
  { correction }: Messages,
): string => `${correction.human} ${correction.readings[reading]}`;

/** Draws a stretch of source text with its marks, the innermost being the value. */
export const markStretch =
  (shown: ShownMarks, messages: Messages) =>
  (text: string, { start, marks }: MarkedStretch): ReactNode => {
    let drawn: ReactNode = text;
    for (const mark of marks) {
      switch (mark.kind) {
        case 'element':
          if (shown.elements.has(mark.type)) drawn = drawElement(mark, mark.start === start, drawn, messages);
          break;
        case 'repair':
          if (!shown.repairs) break;
          drawn = (
            <Tooltip title={repairWords(mark.repair, messages)}>
              <span className="mark-repair" data-certainty={mark.repair.certainty}>
                {drawn}
              </span>
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
        case 'correction':
          drawn = (
            <span
              className="mark-correction"
              data-note={mark.start === start ? correctionNote(mark, messages) : undefined}
            >
              {drawn}
            </span>
          );
          break;
        case 'target':
          break;
      }
    }
    return drawn;
  };
