declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Lower-case hexadecimal SHA-256 of a file's bytes: the identity of a source. */
export type Sha256 = Branded<'Sha256'>;
/** `<sha256>#<part>`: one document in a file, `part` counted from 1. */
export type DocumentId = Branded<'DocumentId'>;
/** Identity of a clause inside its document, made of its section's label and its own. */
export type ClauseId = Branded<'ClauseId'>;
/** Identity of an extracted element inside its document, e.g. `frequency-12`. */
export type ElementId = Branded<'ElementId'>;
/** Identity of a finding inside a comparison, e.g. `F7`; `H12` where a person added it. */
export type FindingId = Branded<'FindingId'>;
/** Name of the rule that made a result, unique in the program, e.g. `frequency.every-period-count`. */
export type RuleId = Branded<'RuleId'>;

export const isSha256 = (value: string): value is Sha256 => /^[0-9a-f]{64}$/.test(value);
/** @throws RangeError if the value is not 64 lower-case hexadecimal digits */
export const sha256 = (value: string): Sha256 => {
  if (!isSha256(value)) throw new RangeError(`not a sha256: ${value}`);
  return value;
};

export const isDocumentId = (value: string): value is DocumentId => /^[0-9a-f]{64}#[1-9]\d*$/.test(value);
export const documentId = (source: Sha256, part: number): DocumentId => `${source}#${part}` as DocumentId;
export const sourceOf = (document: DocumentId): Sha256 => sha256(document.slice(0, 64));

export const clauseId = (section: string | null, label: string | null, ordinal: number): ClauseId =>
  `${section ?? ''}/${label ?? ''}/${ordinal}` as ClauseId;
export const elementId = (type: string, ordinal: number): ElementId => `${type}-${ordinal}` as ElementId;
/** Of an element that a person stated by an entry of the journal; `place` counts its places from 0. */
export const statedElementId = (type: string, entry: number, place: number): ElementId =>
  `${type}-p${entry}${place === 0 ? '' : `.${place + 1}`}` as ElementId;
export const findingId = (ordinal: number): FindingId => `F${ordinal}` as FindingId;
/** A finding that a person added goes by the number of its journal entry. */
export const addedFindingId = (entry: number): FindingId => `H${entry}` as FindingId;
export const ruleId = (name: string): RuleId => name as RuleId;
