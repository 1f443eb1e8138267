import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { ElementType } from '../../../core/model/element.ts';
import type { RepairReport } from '../../../core/report/contract/contract.ts';
import { elementKindOrder, elementKinds } from '../element-kinds.ts';
import type { Messages } from '../messages/zh.ts';
import type { MarkedStretch, SourceMark } from './source-marks.ts';

/** What is marked until a person chooses: duties cover nearly the whole text. */
export const firstShownKinds: ReadonlySet<ElementType> = new Set(
  elementKindOrder.filter((kind) => kind !== 'obligation'),
);

/** What people chose to see marked. */
export interface ShownMarks {
  readonly elements: ReadonlySet<ElementType>;
  readonly repairs: boolean;
}

/** The marks that are drawn; what is not shown must not cut the text into stretches either. */
export const shownMarks = (marks: readonly SourceMark[], shown: ShownMarks): readonly SourceMark[] =>
  marks.filter((mark) => {
    if (mark.kind === 'element') return shown.elements.has(mark.type);
    return mark.kind !== 'repair' || shown.repairs;
  });

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
  { id, type, human }: Extract<SourceMark, { readonly kind: 'element' }>,
  isBegin: boolean,
  drawn: ReactNode,
  messages: Messages,
): ReactNode => {
  const { className, sign } = elementKinds[type];
  return (
    <span
      className={`element-mark ${className}`}
      data-element={id}
      data-human={human || undefined}
      data-sign={isBegin ? `${sign}${human ? messages.correction.human : ''}` : undefined}
      title={`${messages.elementCorrection.types[type]}\n${messages.elementCorrection.markHint}`}
    >
      {drawn}
    </span>
  );
};

const drawRepair = (repair: RepairReport, drawn: ReactNode, messages: Messages): ReactNode => (
  <Tooltip title={repairWords(repair, messages)}>
    <span className="mark-repair" data-certainty={repair.certainty}>
      {drawn}
    </span>
  </Tooltip>
);

const drawCorrection = (
  { reading }: Extract<SourceMark, { readonly kind: 'correction' }>,
  isBegin: boolean,
  drawn: ReactNode,
  { correction }: Messages,
): ReactNode => (
  <span
    className="mark-correction"
    data-note={isBegin ? `${correction.human} ${correction.readings[reading]}` : undefined}
  >
    {drawn}
  </span>
);

/** Draws a stretch of source text with its marks, the innermost being the value. */
export const markStretch =
  (messages: Messages) =>
  (text: string, { start, marks }: MarkedStretch): ReactNode => {
    let drawn: ReactNode = text;
    for (const mark of marks) {
      switch (mark.kind) {
        case 'element':
          drawn = drawElement(mark, mark.start === start, drawn, messages);
          break;
        case 'repair':
          drawn = drawRepair(mark.repair, drawn, messages);
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
          drawn = drawCorrection(mark, mark.start === start, drawn, messages);
          break;
        case 'dismissed':
          drawn = (
            <span
              className="mark-dismissed"
              title={`${messages.correction.human} ${messages.elementCorrection.dismiss}`}
            >
              {drawn}
            </span>
          );
          break;
        case 'change':
          drawn = <span className={`run is-${mark.change}`}>{drawn}</span>;
          break;
        case 'target':
          break;
      }
    }
    return drawn;
  };
