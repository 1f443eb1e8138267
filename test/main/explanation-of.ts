import type { LocalizedText } from '../../src/core/model/problem.ts';
import { ExplainedError } from '../../src/main/explained-error.ts';

/** What a request that has to fail tells the person. @throws if it succeeds, or fails without an explanation */
export const explanationOf = async (request: Promise<unknown>): Promise<LocalizedText> => {
  try {
    await request;
  } catch (error) {
    if (error instanceof ExplainedError) return error.explanation;
    throw error;
  }
  throw new RangeError('the request did not fail');
};
