import type { RuleId } from './ids.ts';
import type { CanonicalSpan } from './span.ts';

/** A part of the document itself. */
export interface ReferencedPart {
  /** Label of the section that it is or stands in. */
  readonly section: string | null;
  /** Label of the clause; null where a whole section is meant. */
  readonly label: string | null;
  /** Index among the clause's paragraphs (款); null where the whole clause is meant. */
  readonly paragraph: number | null;
  /** Label of the item (项), behind it that of the item in it (目); null where none is meant. */
  readonly item: string | null;
}

/** 本办法第三条第二款, 前款, 第五条至第八条: the document refers to a part of itself. */
export interface InternalReference {
  readonly kind: 'internal';
  readonly printed: string;
  readonly span: CanonicalSpan;
  readonly rule: RuleId;
  /** Null where the document has no such part, or where it cannot be told which one is meant. */
  readonly target: ReferencedPart | null;
  /** The last part of a range (第五条至第八条, 前两款); null where one part is meant. */
  readonly through: ReferencedPart | null;
}

/** 根据某发〔2016〕32号文件: another document by its number alone, without a title 《…》. */
export interface NumberReference {
  readonly kind: 'document_number';
  readonly printed: string;
  readonly span: CanonicalSpan;
  readonly rule: RuleId;
  /** In its standard form. */
  readonly docNumber: string;
}

export type Reference = InternalReference | NumberReference;
