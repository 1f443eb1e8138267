/** A step that cannot go on: what failed, why, and what the reader can type about it. */
export class SetupFailure extends Error {
  /** @param {{ what: string, why: string, remedy: string }} failure */
  constructor({ what, why, remedy }) {
    super(what);
    this.why = why;
    this.remedy = remedy;
  }
}

/**
 * The lines to print for an error; an unforeseen one shows its message, and its trace with DUIKAN_DEBUG=1.
 * @param {unknown} error
 */
export function describeFailure(error) {
  if (error instanceof SetupFailure) {
    return [
      '',
      `✗ 失败 Failed: ${error.message}`,
      `  原因 Why: ${error.why}`,
      `  处理 What to type: ${error.remedy}`,
    ].join('\n');
  }
  const detail =
    error instanceof Error ? (process.env.DUIKAN_DEBUG && error.stack) || error.message : String(error);
  return `\n✗ 失败 Failed: ${detail}\n  处理 What to type: DUIKAN_DEBUG=1 node build/setup.mjs`;
}
