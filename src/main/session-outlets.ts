import type { Events } from '../ipc/ipc-contract.ts';

/** What the session tells of its work, and how it learns that the work is no longer wanted. */
export interface SessionOutlets {
  readonly progress: (progress: Events['progress']) => void;
  /** Lets waiting messages in. @throws ExplainedError if one of them cancelled the work */
  readonly betweenSteps: () => Promise<void>;
  /** Whether another request waits until this one is done. */
  readonly othersWait: () => boolean;
}
