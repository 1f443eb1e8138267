import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { sampleDocument } from '../sample-document.ts';

const CITY = { level: 'city', region: ['江苏省', '常熟市'] } as const;
const DISTRICT = { level: 'district', region: ['江苏省', '常熟市', '虞山区'] } as const;

/** Findings of a city document and a district's, of one clause each unless they number their clauses. */
export const cityDistrictComparison = (superior: string, reviewed: string): readonly Finding[] => {
  const [above, below] = [
    sampleDocument(clauses(superior), CITY),
    sampleDocument(clauses(reviewed), DISTRICT),
  ];
  return compareDocuments(below, above, alignDocuments(below, above)).findings;
};

const clauses = (text: string): string => (text.startsWith('第') ? text : `第一条 ${text}\n`);

/** The same, one a line: kind, direction, Chinese explanation. */
export const cityDistrictFindings = (superior: string, reviewed: string): readonly string[] =>
  cityDistrictComparison(superior, reviewed).map(({ kind, direction, explanation }) =>
    [kind, direction, explanation.zh].filter((part) => part !== null).join(' | '),
  );
