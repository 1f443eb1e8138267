/**
 * The headless command's JSON (version 1). Other programs read it: fields may be added, none changes its
 * meaning. All offsets are UTF-16 code units into the source text, half-open.
 */
import type { FactField, LineReading, StatedFact, UnplacedCorrection } from '../../model/correction.ts';
import type {
  AdministrativeLevel,
  Citation,
  DocumentStatus,
  RepairKind,
  Validity,
} from '../../model/document.ts';
import type { CitationRole } from '../../model/citation-role.ts';
import type { InternalReference, NumberReference } from '../../model/reference.ts';
import type { DocumentVersions, LineageGap } from '../../model/lineage.ts';
import type {
  DeadlineBound,
  ElementType,
  FrequencyBound,
  Modality,
  QuantityBound,
} from '../../model/element.ts';
import type { StatedElement } from '../../model/element-correction.ts';
import type { Direction, FindingKind, Severity } from '../../model/finding.ts';
import type { DocumentId, ElementId, FindingId, RuleId, Sha256 } from '../../model/ids.ts';
import type { CoverageReport, FindingPlaceReport, FindingSummary } from './finding-contract.ts';
import type { ObligationLinkReport } from './obligation-contract.ts';
import type { QuoteReport } from '../quote-report.ts';
import type { LinkReasons, LinkRelation } from '../../model/alignment.ts';
import type { UnplacedPairing } from '../../model/pairing.ts';
import type { LocalizedText, ProblemCause } from '../../model/problem.ts';
import type { JudgedFinding } from './review-contract.ts';
import type { SourceEncoding, SourceFormat, SourceNote } from '../../model/source.ts';

export const SCHEMA_VERSION = 1;

export interface ProblemReport {
  readonly path: string;
  readonly part: number | null;
  readonly cause: ProblemCause;
  readonly message: string;
}

export interface PassageReport {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ItemReport extends PassageReport {
  readonly label: string;
  readonly paragraph: number;
  readonly items: readonly ItemReport[];
}

export interface ClauseReport {
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly PassageReport[];
  readonly items: readonly ItemReport[];
  /** `probable`: that it begins here, or what its label and heading say, was guessed; a repair there says how. */
  readonly certainty: 'sure' | 'probable';
}

export interface SectionReport {
  readonly label: string | null;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly ClauseReport[];
}

export interface CitationReport extends Pick<
  Citation,
  'title' | 'docNumber' | 'printed' | 'damaged' | 'shortName' | 'role'
> {
  readonly start: number;
  readonly end: number;
  readonly resolved: DocumentId | null;
  /** The documents that can be meant where more than one can; then `resolved` is null. */
  readonly candidates: readonly DocumentId[];
}

/** Offsets count in the source text. */
export type ReferenceReport = {
  readonly start: number;
  readonly end: number;
} & (
  | Omit<InternalReference, 'span'>
  | (Omit<NumberReference, 'span'> & Pick<CitationReport, 'resolved' | 'candidates'>)
);

export interface RepairReport {
  readonly kind: RepairKind;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly certainty: 'sure' | 'probable';
  readonly rule: RuleId;
}

/** What names a document: in lists, at the head of a comparison, on everything that is copied. */
export interface DocumentHead {
  readonly id: DocumentId;
  readonly source: {
    readonly path: string;
    readonly part: number;
    readonly format: SourceFormat;
    readonly encoding: SourceEncoding | null;
    readonly sha256: Sha256;
  };
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly kind: string | null;
  readonly issuers: readonly string[];
  readonly level: AdministrativeLevel | null;
  readonly region: readonly string[];
  readonly status: DocumentStatus;
  readonly issued: string | null;
  readonly effective: string | null;
}

export interface DocumentReport extends DocumentHead, Validity {
  readonly furtherNumbers: readonly string[];
  /** What a person has to know about how the file was read. */
  readonly notes: readonly SourceNote[];
  readonly cover:
    | (PassageReport & {
        readonly title: string | null;
        readonly docNumber: string | null;
        readonly issuers: readonly string[];
        readonly issued: string | null;
      })
    | null;
  readonly cites: readonly CitationReport[];
  readonly references: readonly ReferenceReport[];
  readonly repairs: readonly RepairReport[];
  readonly sections: readonly SectionReport[];
  readonly letterhead: PassageReport | null;
  readonly addressees: PassageReport | null;
  readonly preamble: PassageReport | null;
  readonly closing: PassageReport | null;
  readonly signature: PassageReport | null;
  readonly distribution: PassageReport | null;
  readonly annexes: PassageReport | null;
  /** Page numbers, site navigation and the like: text of the source that belongs to no part of the document. */
  readonly furniture: readonly PassageReport[];
}

/** Who implements whom among the documents of one run. */
export interface LineageReport {
  readonly edges: readonly {
    readonly from: DocumentId;
    /** A document, or null where `gap` names one that is not there. */
    readonly to: DocumentId | null;
    readonly gap: string | null;
    readonly relation: CitationRole;
    /** In the source text of `from`. */
    readonly start: number;
    readonly end: number;
  }[];
  readonly gaps: readonly (LineageGap & { readonly citedBy: readonly DocumentId[] })[];
  readonly versions: readonly DocumentVersions[];
}

/** Under `--decisions`: what became of people's corrections of a document; offsets into the source text. */
export interface CorrectionsReport {
  readonly places: readonly {
    readonly entry: number;
    readonly reading: LineReading;
    readonly start: number;
    readonly end: number;
  }[];
  /** `value` is what a person states (and the document's own field shows), `read` what the program had read. */
  readonly facts: readonly {
    readonly entry: number;
    readonly field: FactField;
    readonly value: StatedFact['value'];
    readonly read: StatedFact['value'];
  }[];
  /** Corrections whose place is not found for certain; they are kept and change nothing. */
  readonly unplaced: readonly UnplacedCorrection[];
}

/** Under `--decisions`: what became of people's corrections of the elements of a document. */
export interface CorrectedElementReport {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
  /** Kind of element that the program read there; null where a person added one. */
  readonly about: ElementType | null;
  /** The element that stands there now; null where a person said that there is none. */
  readonly element: ElementId | null;
  /** What the program had read; null where nothing. */
  readonly read: StatedElement | null;
}

export interface ElementReportBase {
  readonly id: ElementId;
  readonly document: DocumentId;
  readonly clause: string | null;
  readonly section: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly context: string;
  readonly subject: string | null;
  readonly subjectInherited: boolean;
  readonly actorRole: string | null;
  readonly modality: Modality;
  readonly rule: RuleId;
  readonly confidence: number;
  /** A person stated it (under `--decisions`); absent where the program read it. */
  readonly human?: true;
}

export type ValueReport =
  | {
      readonly type: 'frequency';
      readonly count: number | null;
      readonly period: string | null;
      readonly bound: FrequencyBound;
      readonly vague: boolean;
      readonly duration: string | null;
      readonly perYear: number | null;
    }
  | {
      readonly type: 'deadline';
      readonly date: string | null;
      readonly trigger: string | null;
      readonly bound: DeadlineBound;
      readonly workingDays: boolean;
      readonly vague: boolean;
    }
  | { readonly type: 'duration'; readonly duration: string }
  | {
      readonly type: 'quantity';
      readonly value: number | readonly [number, number] | string;
      readonly unit: string;
      readonly bound: QuantityBound;
    };

export interface ObligationReport {
  readonly type: 'obligation';
  readonly modalWord: string | null;
  readonly strength: number;
  readonly predicate: string;
  readonly object: string | null;
  readonly condition: string | null;
  readonly values: readonly ElementId[];
}

export type ElementReport = ElementReportBase & (ValueReport | ObligationReport);

export interface LinkReport {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relation: LinkRelation;
  readonly score: number;
  /** How likely the link is right, 0..1. */
  readonly confidence: number;
  readonly moved: boolean;
  readonly why: LinkReasons;
  /** A person said so; score and confidence are then 1. */
  readonly human?: boolean;
}

export interface SentenceLinkReport {
  readonly left: readonly [number, number] | null;
  readonly right: readonly [number, number] | null;
  readonly relation: LinkRelation | 'left_only' | 'right_only';
  readonly moved: boolean;
}

/** LEFT is the reviewed (lower or newer) document, RIGHT the superior (or older) one. */
export interface AlignmentReport {
  readonly version: typeof SCHEMA_VERSION;
  readonly left: DocumentHead;
  readonly right: DocumentHead;
  readonly links: readonly LinkReport[];
  readonly leftOnly: readonly string[];
  readonly rightOnly: readonly string[];
  readonly sentences?: readonly SentenceLinkReport[];
  readonly obligations?: readonly ObligationLinkReport[];
}

/** Under `--decisions`: what people say of the pairing of the two documents. */
export interface PairingReport {
  /** Clauses that correspond; an empty side: those of the other stand alone. */
  readonly links: readonly {
    readonly entry: number;
    readonly left: readonly string[];
    readonly right: readonly string[];
  }[];
  /** Not carried out: the place was not found again, or no clause begins there any more. */
  readonly unplaced: readonly (Omit<UnplacedPairing, 'side'> & { readonly side: 'left' | 'right' })[];
}

export interface FindingReport extends Partial<JudgedFinding> {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly also: readonly FindingKind[];
  readonly leftClause: string | null;
  readonly rightClause: string | null;
  readonly left: QuoteReport | null;
  readonly right: QuoteReport | null;
  /** Every place of a difference that runs through the document, the finding's own first. */
  readonly places?: readonly FindingPlaceReport[];
  /** Part by part, where bodies that the superior binds at once are split or one is left out. */
  readonly coverage?: readonly CoverageReport[];
  readonly direction: Direction | null;
  readonly leftElements: readonly ElementId[];
  readonly rightElements: readonly ElementId[];
  /** The superior's value, on frequency_, deadline_ and quantity_changed. */
  readonly from?: ValueReport | null;
  /** The reviewed document's value. */
  readonly to?: ValueReport | null;
  readonly explanation: LocalizedText;
  readonly severity: Severity;
  /** Which rule gave the severity, and what it says. */
  readonly severityRule: { readonly id: RuleId } & LocalizedText;
  readonly confidence: number;
  readonly rule: RuleId;
}

export interface ComparisonReport extends AlignmentReport {
  readonly findings: readonly FindingReport[];
  readonly summary: FindingSummary;
  readonly rulesVersion: string;
}

export interface SpanReport {
  readonly start: number;
  readonly end: number;
}

/** A clause (or, with clause null, text outside the clauses) that a search found; `start`, `end`: the first match. */
export interface SearchHitReport extends SpanReport {
  readonly document: DocumentId;
  readonly clause: string | null;
  readonly section: string | null;
  readonly score: number;
  /** Every place in the clause where a term stands, in the source text. */
  readonly matches: readonly SpanReport[];
  /** The text around the first match, on one line. */
  readonly snippet: string;
  /** Where terms stand in the snippet: offsets into `snippet`, ascending, without overlaps. */
  readonly highlights: readonly SpanReport[];
}

export interface SearchReport {
  readonly version: typeof SCHEMA_VERSION;
  readonly total: number;
  /** `literal`: every hit holds the terms as typed; `words`: nothing does, these hold all words of the terms. */
  readonly matched: 'literal' | 'words';
  readonly hits: readonly SearchHitReport[];
}
