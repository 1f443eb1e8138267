import type { CitationRole } from './citation-role.ts';
import type { AdministrativeLevel } from './document.ts';
import type { DocumentId } from './ids.ts';

/** A citation as the lineage needs it; offsets count in the citing document's source text. */
export interface LineageCitation {
  readonly title: string;
  readonly docNumber: string | null;
  readonly role: CitationRole;
  readonly start: number;
  readonly end: number;
}

/** What names a document of the library, so that others' citations can be resolved to it. */
export interface NamedDocument {
  readonly id: DocumentId;
  readonly title: string | null;
  /** The title of the notice that issues it, which may be what others cite. */
  readonly coverTitle: string | null;
  readonly docNumber: string | null;
  readonly furtherNumbers: readonly string[];
  readonly level: AdministrativeLevel | null;
  readonly region: readonly string[];
}

/** A document with what it cites: little beside its text, and all that ties by citation are made from. */
export interface CitingDocument extends NamedDocument {
  readonly isDraft: boolean;
  readonly cites: readonly LineageCitation[];
}

/** The same with its text. */
export interface LineageDocument extends CitingDocument {
  /** The clauses' text, by which versions are recognised. */
  readonly text: string;
}

/** What a citation's name leads to among the documents at hand. */
export type Resolution =
  | { readonly kind: 'found'; readonly document: DocumentId }
  /** Several documents can be meant; none is chosen. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly DocumentId[] }
  | { readonly kind: 'missing' };

/** A document that others name and that the library lacks. */
export interface LineageGap {
  /** Unique among the gaps: the number, else the title, both as compared. */
  readonly key: string;
  readonly title: string;
  readonly docNumber: string | null;
  /** As far as title or number tell; null where they do not. */
  readonly level: AdministrativeLevel | null;
  readonly region: readonly string[];
}

/** One document's tie to another or to a gap, with the place where it says so. */
export interface LineageEdge {
  readonly from: DocumentId;
  readonly to:
    | { readonly kind: 'document'; readonly document: DocumentId }
    | { readonly kind: 'gap'; readonly gap: string };
  readonly relation: CitationRole;
  /** UTF-16 code units in the source text of `from`. */
  readonly evidence: { readonly start: number; readonly end: number };
}

/** Two documents of the library that are versions of one. */
export interface DocumentVersions {
  readonly documents: readonly [DocumentId, DocumentId];
  /** `draft`: one is the draft of the other; `copy`: practically the same text; else `version`. */
  readonly kind: 'draft' | 'copy' | 'version';
  /** 0..1: shared runs of characters among all of both. */
  readonly similarity: number;
}

/** Who implements, repeals or refers to whom, with the missing superiors named. */
export interface CitationTies {
  readonly edges: readonly LineageEdge[];
  readonly gaps: readonly LineageGap[];
}

/** Who implements whom (谱系) among the documents of a library, with their versions. */
export interface Lineage extends CitationTies {
  readonly versions: readonly DocumentVersions[];
}
