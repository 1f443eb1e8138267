import { parseNumeral } from '../../extract/numeral.ts';
import type { Clause, PolicyDocument } from '../../model/document.ts';
import { canonicalSpan } from '../../model/span.ts';
import type { OwnSlip } from './suspected-slip.ts';

const NUMBER = /[\d零〇一二三四五六七八九十百]+/;
/** 第十二条之一 was put in between. */
const INSERTED = /之[一二三四五六七八九十]+/;

/** Numbers of clauses that repeat the one before, or leave out one that stands nowhere in the document. */
export const wrongNumbers = ({ canonical: { text }, sections }: PolicyDocument): readonly OwnSlip[] =>
  sections.flatMap(({ clauses }) =>
    clauses.flatMap((clause, i): readonly OwnSlip[] => {
      const before = clauses[i - 1];
      const step = before === undefined ? null : stepBetween(before, clause);
      if (before === undefined || step === null || !isWrong(step, before, clauses[i + 1], clause, text)) {
        return [];
      }
      const { start } = clause.span;
      return [
        {
          clause: clause.id,
          span: canonicalSpan(start, start + (clause.label?.length ?? 0)),
          reason: {
            zh: `编号与上一条“${before.label ?? ''}”${step === 0 ? '重复' : '不相接'}`,
            en: step === 0 ? `repeats the number before it` : `does not follow ${before.label ?? ''}`,
          },
          rule: 'compare.slip-number',
          evidence: null,
        },
      ];
    }),
  );

const numberOf = ({ label }: Clause): number | null => {
  const printed = label === null || INSERTED.test(label) ? undefined : NUMBER.exec(label)?.[0];
  return printed === undefined ? null : parseNumeral(printed);
};

const stepBetween = (before: Clause, clause: Clause): number | null => {
  const [from, to] = [numberOf(before), numberOf(clause)];
  return from === null || to === null ? null : to - from;
};

/** A repeated number, or a single one left out, where the numbers go on regularly from there. */
const isWrong = (
  step: number,
  before: Clause,
  after: Clause | undefined,
  clause: Clause,
  text: string,
): boolean => {
  if (after !== undefined && stepBetween(clause, after) !== 1) return false;
  if (step === 0) return true;
  return step === 2 && !isPrinted(before, text);
};

/** Whether the number between stands in the document after all: then it was only not read as a clause. */
const isPrinted = (before: Clause, text: string): boolean => {
  const missing = (numberOf(before) ?? 0) + 1;
  return [...text.matchAll(/[（(第]?([\d一二三四五六七八九十百]+)[）).、条]/g)].some(
    ([, printed]) => printed !== undefined && parseNumeral(printed) === missing,
  );
};
