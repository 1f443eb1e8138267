import { NOISE_KINDS, type Finding, type FindingKind, type Severity } from '../model/finding.ts';
import type { ComparisonReport } from './contract/contract.ts';

/** How many findings there are, in all, by kind and by severity, and how many change no duty. */
export const findingSummary = (
  findings: readonly Pick<Finding, 'kind' | 'severity'>[],
): ComparisonReport['summary'] => {
  const byKind: Partial<Record<FindingKind, number>> = {};
  const bySeverity: Record<Severity, number> = { high: 0, medium: 0, low: 0 };
  for (const { kind, severity } of findings) {
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    bySeverity[severity] += 1;
  }
  const noise = { localized: 0, moved: 0, format_only: 0 };
  for (const kind of NOISE_KINDS) noise[kind] = byKind[kind] ?? 0;
  const substantive = findings.length - noise.localized - noise.moved - noise.format_only;
  return { findings: findings.length, noise, substantive, byKind, bySeverity };
};
