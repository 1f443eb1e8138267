/** Runs tasks in the order in which they were given, each when the one before has ended, however it ended. */
export type OneAtATime = <Value>(task: () => Promise<Value>) => Promise<Value>;

export const oneAtATime = (): OneAtATime => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
};
