/**
 * Work that is done in steps. Between two of them whoever runs it may show how far it is, let others in, or give it up;
 * what comes out does not depend on that.
 *
 * Each step gives the share of the work that is done, 0..1.
 */
export type WorkSteps<Value> = Generator<number, Value, void>;

/** Does all steps one after the other. */
export const workedThrough = <Value>(steps: WorkSteps<Value>): Value => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/** The same work as a part of a larger one, from the share `from` to the share `to` of it. */
export function* partOfWork<Value>(steps: WorkSteps<Value>, from: number, to: number): WorkSteps<Value> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}
