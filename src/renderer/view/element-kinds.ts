import type { ElementType } from '../../core/model/element.ts';

/** How a value or an obligation word is marked inside a text. */
export interface ElementKindMark {
  readonly sign: string;
  /** Suffix of the class in `tokens.css`. */
  readonly className: string;
}

export const elementKinds: Readonly<Record<ElementType, ElementKindMark>> = {
  frequency: { sign: '↻', className: 'element-frequency' },
  deadline: { sign: '◷', className: 'element-deadline' },
  duration: { sign: '↔', className: 'element-duration' },
  quantity: { sign: '＃', className: 'element-quantity' },
  obligation: { sign: '※', className: 'element-obligation' },
};

export const elementKindOrder: readonly ElementType[] = [
  'frequency',
  'deadline',
  'duration',
  'quantity',
  'obligation',
];
