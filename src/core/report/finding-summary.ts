import type { Finding, FindingKind, Severity } from '../model/finding.ts';
import type { ComparisonReport } from './contract.ts';

/** How many findings there are, in all, by kind and by severity. */
export const findingSummary = (
  findings: readonly Pick<Finding, 'kind' | 'severity'>[],
): ComparisonReport['summary'] => {
  const byKind: Partial<Record<FindingKind, number>> = {};
  const bySeverity: Record<Severity, number> = { high: 0, medium: 0, low: 0 };
  for (const { kind, severity } of findings) {
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    bySeverity[severity] += 1;
  }
  return { findings: findings.length, byKind, bySeverity };
};
