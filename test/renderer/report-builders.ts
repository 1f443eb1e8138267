import { uncorrected } from '../../src/core/model/correction.ts';
import type { FindingKind } from '../../src/core/model/finding.ts';
import { documentId, findingId, ruleId, sha256, type DocumentId } from '../../src/core/model/ids.ts';
import type {
  ComparisonRow,
  Passage,
  SentenceRow,
} from '../../src/core/report/comparison-view/comparison-view.ts';
import type { DocumentHead, FindingReport } from '../../src/core/report/contract/contract.ts';
import type { LibraryDocument } from '../../src/renderer/store/library-store.ts';

export const testId = (ordinal: number): DocumentId =>
  documentId(sha256(ordinal.toString(16).padStart(64, '0')), 1);

/** The head of a document; what is not given is not stated. */
export const head = (ordinal: number, given: Partial<DocumentHead> = {}): DocumentHead => ({
  id: testId(ordinal),
  source: {
    path: `文件${ordinal}.txt`,
    part: 1,
    format: 'txt',
    encoding: 'utf-8',
    sha256: sha256(ordinal.toString(16).padStart(64, '0')),
  },
  title: null,
  docNumber: null,
  kind: null,
  issuers: [],
  level: null,
  region: [],
  status: 'unknown',
  issued: null,
  effective: null,
  ...given,
});

export const libraryDocument = (
  ordinal: number,
  given: Partial<DocumentHead> = {},
  name: string | null = null,
): LibraryDocument => ({
  id: testId(ordinal),
  head: head(ordinal, given),
  name,
  file: `文件${ordinal}.txt`,
  origin: 'file',
  scan: null,
  addedAt: '2026-01-01T00:00:00.000Z',
  clauses: 0,
  corrections: uncorrected(testId(ordinal)),
});

export const finding = (
  ordinal: number,
  kind: FindingKind,
  also: readonly FindingKind[] = [],
): FindingReport => ({
  id: findingId(ordinal),
  kind,
  also,
  leftClause: null,
  rightClause: null,
  left: null,
  right: null,
  direction: null,
  leftElements: [],
  rightElements: [],
  explanation: { zh: '差异', en: 'difference' },
  severity: 'medium',
  severityRule: { id: ruleId('test'), zh: '规则', en: 'rule' },
  confidence: 0.9,
  rule: ruleId('test'),
});

const passage = (text: string, change: 'same' | 'changed'): Passage => ({
  clause: '（一）',
  start: 0,
  end: text.length,
  runs: [{ text, start: 0, end: text.length, change, element: null }],
});

/** A sentence that reads the same on both sides, or not. */
export const sentence = (findings: readonly number[] = [], changed = false): SentenceRow => ({
  superior: passage('落实责任。', changed ? 'changed' : 'same'),
  reviewed: passage('压实责任。', changed ? 'changed' : 'same'),
  relation: changed ? 'adapted' : 'same',
  moved: false,
  findings: findings.map(findingId),
  duties: [],
});

/** A row of clauses; findings of its sentences belong to the row too. */
export const row = (
  id: string,
  labels: {
    readonly superior?: string;
    readonly reviewed?: string;
    readonly section?: string;
  },
  sentences: readonly SentenceRow[] = [],
  ownFindings: readonly number[] = [],
): ComparisonRow => {
  const side = (label: string | undefined) =>
    label === undefined
      ? []
      : [
          {
            section: labels.section ?? null,
            label,
            heading: null,
            start: 0,
            end: 1,
          },
        ];
  const oneSided = labels.superior === undefined ? 'reviewed_only' : 'superior_only';
  return {
    id,
    relation: labels.superior !== undefined && labels.reviewed !== undefined ? 'adapted' : oneSided,
    moved: false,
    score: 1,
    confidence: 1,
    why: null,
    superior: side(labels.superior),
    reviewed: side(labels.reviewed),
    sentences,
    findings: [...new Set([...ownFindings.map(findingId), ...sentences.flatMap(({ findings }) => findings)])],
  };
};
