import type { Validity } from '../../src/core/model/document.ts';

/** Of a document that says nothing of how long it holds. */
export const NO_VALIDITY: Validity = {
  effectiveAfter: null,
  expires: null,
  validFor: null,
  replyBy: null,
  trial: false,
  repealed: false,
};
