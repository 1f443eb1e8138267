import type { LinkReasons, LinkRelation } from '../../model/alignment.ts';
import type { ElementType, Modality, ValueElement } from '../../model/element.ts';
import type { ElementId, FindingId } from '../../model/ids.ts';
import type { UnplacedPairing } from '../../model/pairing.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type { ComparisonReport, DocumentHead } from '../contract/contract.ts';

/** How a part stands against the other side: alike, something else there, or nothing of the kind there. */
export type PartChange = 'same' | 'changed' | 'only';

/** A stretch of a passage that is drawn in one way. Joined, the runs of a passage are its text. */
export interface TextRun {
  readonly text: string;
  /** Offsets in the source text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** `kept`: this side alone has the words here, and the other document says the same elsewhere. */
  readonly change: PartChange | 'kept';
  /** The value or obligation word it belongs to, for highlighting by kind. */
  readonly element: {
    readonly id: ElementId;
    readonly type: ElementType;
    /** A person stated it (人工). */
    readonly human?: true;
  } | null;
}

/** One side of a sentence row. */
export interface Passage {
  /** Short clause reference as printed, e.g. `（四）`. */
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly TextRun[];
}

/**
 * A duty (义务) as one side states it. Each part says how it stands against the counterpart's: `changed` where that
 * says something else, `only` where it says nothing of the kind or there is no counterpart.
 */
export interface DutySide {
  readonly clause: string;
  /** Offsets in the source text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Null where the text does not say who must act. */
  readonly actor: {
    readonly text: string;
    readonly inherited: boolean;
    readonly change: PartChange;
  } | null;
  /** `word` null: the bare imperative. */
  readonly modality: {
    readonly kind: Modality;
    readonly word: string | null;
    readonly strength: number;
    readonly change: PartChange;
  };
  /** The passage itself without its actor. */
  readonly act: readonly TextRun[];
  readonly values: readonly {
    readonly id: ElementId;
    readonly type: ValueElement['type'];
    readonly words: LocalizedText;
    readonly human?: true;
    readonly change: PartChange;
  }[];
}

/** A place in the other document. */
export interface CounterpartPlace {
  /** Its clause as printed. */
  readonly clause: string;
  /** Where it begins in the source text, UTF-16 code units. */
  readonly start: number;
}

/** Duties of both sides that correspond, or one without counterpart in its pair of sentences. */
export interface DutyRow {
  readonly superior: DutySide | null;
  readonly reviewed: DutySide | null;
  /** Where the counterpart of a duty stands that is shown here alone (移至/来自); its parts are compared with that one. */
  readonly elsewhere?: CounterpartPlace & {
    /** In another sentence of the same row of clauses. */
    readonly isBeside: boolean;
  };
}

/** A pair of sentences, or one that stands alone. */
export interface SentenceRow {
  readonly superior: Passage | null;
  readonly reviewed: Passage | null;
  readonly relation: LinkRelation | 'reviewed_only' | 'superior_only';
  readonly moved: boolean;
  /** Where the moved text stands, for a passage shown here alone because its counterpart is in another row (移至/来自). */
  readonly elsewhere?: CounterpartPlace;
  /**
   * Where the other document says what this passage says, though the passage has no counterpart of its own. `part`: it
   * says a part of it only.
   */
  readonly counterpart?: CounterpartPlace & { readonly part: boolean };
  readonly findings: readonly FindingId[];
  /** Empty where no duty was read in either sentence. */
  readonly duties: readonly DutyRow[];
}

/** A clause as one side of a row. */
export interface ClauseSide {
  readonly section: string | null;
  readonly label: string;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
}

/** A row of the comparison: clauses that correspond, or a clause that stands alone. */
export interface ComparisonRow {
  /** Stable inside one comparison, e.g. `row-4`. */
  readonly id: string;
  readonly relation: LinkRelation | 'reviewed_only' | 'superior_only';
  readonly moved: boolean;
  readonly score: number;
  /** How likely the link is right, 0..1; 0 where a clause stands alone. */
  readonly confidence: number;
  readonly why: LinkReasons | null;
  readonly superior: readonly ClauseSide[];
  readonly reviewed: readonly ClauseSide[];
  readonly sentences: readonly SentenceRow[];
  readonly findings: readonly FindingId[];
  /** Entry of the journal by which a person paired these clauses, or said that they stand alone. */
  readonly givenBy?: number;
  /** A person has read its clauses against each other (已阅); left out where no decisions are at hand. */
  readonly read?: boolean;
}

/** Everything that the window and the HTML and Markdown output draw; built before they see it. */
export interface ComparisonView {
  readonly superior: DocumentHead;
  readonly reviewed: DocumentHead;
  /** Headings of the reviewed document's sections by label, e.g. 一、 and 总体要求; only those that have both. */
  readonly sections: readonly { readonly label: string; readonly heading: string }[];
  /** In the reviewed document's order, a superior clause without counterpart after its neighbour. */
  readonly rows: readonly ComparisonRow[];
  readonly report: ComparisonReport;
  /** False where a word diff reached its limit on work. */
  readonly complete: boolean;
  /** What people said of the pairing and could not be carried out. */
  readonly unplacedPairings?: readonly UnplacedPairing[];
}
