import type { CanonicalText } from './canonical-text.ts';
import type { ClauseId, DocumentId, RuleId, Sha256 } from './ids.ts';
import type { CitationRole } from './citation-role.ts';
import type { Reference } from './reference.ts';
import type { SourceEncoding, SourceFormat, SourceNote } from './source.ts';
import type { CanonicalSpan, SourceSpan } from './span.ts';

/** Rung of the administrative ladder; a municipality such as 天津市 is `province`, its districts `district`. */
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];
export const ADMINISTRATIVE_LEVELS = ['central', 'province', 'city', 'district', 'town'] as const;

/** 0 for the centre, growing downwards; unknown levels come last. */
export const levelRank = (level: AdministrativeLevel | null): number =>
  level === null ? ADMINISTRATIVE_LEVELS.length : ADMINISTRATIVE_LEVELS.indexOf(level);

/** `draft`: 征求意见稿 and the like. `unknown`: nothing in the file says so. */
export type DocumentStatus = 'in_force' | 'draft' | 'unknown';

export type RepairKind =
  | 'line_join'
  /** A line that ran into the one before: a break is understood where nothing stands. */
  | 'lost_line_break'
  | 'duplicate_character'
  | 'missing_character'
  | 'missing_bracket'
  | 'stray_space'
  /** Zero-width characters, byte order marks, soft hyphens inside the text. */
  | 'invisible_character'
  /** A compatibility ideograph or radical that stands for the usual character. */
  | 'variant_character'
  /** Recognition (OCR) took a character for another one: — for 一. */
  | 'misread_character'
  /** A reading in brackets (pinyin) that is no part of the text. */
  | 'injected_reading'
  | 'page_furniture'
  | 'markup';

/** What was understood differently from what is printed; the source itself is never altered. */
export interface Repair {
  readonly kind: RepairKind;
  readonly source: SourceSpan;
  readonly before: string;
  readonly after: string;
  readonly certainty: 'sure' | 'probable';
  readonly rule: RuleId;
}

/** An item （1）/1. inside a clause (for statutes a 项), running on in a paragraph or on its own line. */
export interface Item {
  readonly label: string;
  /** From the label to the end of the item. */
  readonly span: CanonicalSpan;
  /** Index of the paragraph of the clause that holds it. */
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** The numbered unit that is paired and compared: （四）, 3. or 第五条 (条). */
export interface Clause {
  readonly id: ClauseId;
  /** As printed, e.g. `（四）`, `(四)`, `3.`, `第五条`; null where a section has text but no numbered clause. */
  readonly label: string | null;
  readonly heading: string | null;
  readonly headingSpan: CanonicalSpan | null;
  /** From the label to the end of the body. */
  readonly span: CanonicalSpan;
  /** Body paragraphs without label and heading. */
  readonly paragraphs: readonly CanonicalSpan[];
  readonly items: readonly Item[];
}

/** A part of the document under a 一、/ 第一章 heading. A document without sections has one with label null. */
export interface Section {
  readonly label: string | null;
  readonly heading: string | null;
  readonly span: CanonicalSpan;
  readonly clauses: readonly Clause[];
}

/** A title 《…》 that the document names, with its number as repaired. */
export interface Citation {
  readonly title: string;
  readonly docNumber: string | null;
  readonly printed: string;
  /** The name under which the text goes on to call it (以下简称…), or null. */
  readonly shortName: string | null;
  readonly role: CitationRole;
  /** Whether the printed form had to be repaired. */
  readonly damaged: boolean;
  readonly span: CanonicalSpan;
}

/** The letter (函) or notice (通知) that carries the document. */
export interface Cover {
  readonly title: string | null;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  readonly issued: string | null;
  readonly span: CanonicalSpan;
}

/** What stands around the sections (版头 and 版记 of GB/T 9704-2012, and the text between). */
export type BlockKind =
  | 'letterhead'
  | 'title'
  | 'doc_number'
  | 'issue_note'
  | 'addressees'
  | 'preamble'
  | 'cover'
  | 'closing'
  | 'signature'
  | 'distribution'
  | 'annexes';

export interface Block {
  readonly kind: BlockKind;
  readonly span: CanonicalSpan;
}

/** How long the document says that it holds, and until when it asks for replies; null where it does not say. */
export interface Validity {
  /** ISO 8601 period from the issue until it takes effect: 自公布之日起30日后施行 is `P30D`. */
  readonly effectiveAfter: string | null;
  /** ISO 8601 date up to which it holds (有效期至…). */
  readonly expires: string | null;
  /** ISO 8601 period for which it holds: 有效期5年 is `P5Y`. */
  readonly validFor: string | null;
  /** ISO 8601 date by which a draft asks for opinions; `--11-28` where no year can be inferred. */
  readonly replyBy: string | null;
  /** 试行 or 暂行 in the title. */
  readonly trial: boolean;
  /** The text itself is marked as no longer in force (已废止, 失效). */
  readonly repealed: boolean;
}

/** One policy document as read from one source: its structure over its canonical text. */
export interface PolicyDocument {
  readonly id: DocumentId;
  readonly source: {
    readonly sha256: Sha256;
    readonly path: string;
    /** 1-based. */
    readonly part: number;
    readonly format: SourceFormat;
    /** Null where the format itself fixes how characters are stored. */
    readonly encoding: SourceEncoding | null;
    /** What a person has to know about how the file was read. */
    readonly notes: readonly SourceNote[];
    /** The part of the source text that this document takes up. */
    readonly span: SourceSpan;
  };
  readonly canonical: CanonicalText;
  /** As printed above the text, on one line; null where the file does not say. */
  readonly title: string | null;
  readonly docNumber: string | null;
  /** The numbers of the other bodies where several issued together under a number each. */
  readonly furtherNumbers: readonly string[];
  /** 文种 (kind of official document), e.g. `实施意见`. */
  readonly kind: string | null;
  readonly issuers: readonly string[];
  readonly level: AdministrativeLevel | null;
  /** Names from the province down. */
  readonly region: readonly string[];
  readonly status: DocumentStatus;
  /** ISO 8601 date. */
  readonly issued: string | null;
  readonly effective: string | null;
  readonly validity: Validity;
  readonly cover: Cover | null;
  readonly cites: readonly Citation[];
  /** Its references to its own parts, and to other documents by number alone. */
  readonly references: readonly Reference[];
  readonly repairs: readonly Repair[];
  readonly sections: readonly Section[];
  /** Everything that is in no section, in order. */
  readonly blocks: readonly Block[];
}
