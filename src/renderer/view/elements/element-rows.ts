import type { DocumentId } from '../../../core/model/ids.ts';
import type { ElementReport } from '../../../core/report/contract/contract.ts';
import {
  ELEMENT_TABLE_COLUMNS,
  type ElementColumnKey,
} from '../../../core/report/elements/element-table-columns.ts';
import {
  elementRows,
  elementTableDocument,
  type ElementRow,
  type ElementTableDocument,
} from '../../../core/report/elements/element-table.ts';
import type { Settings } from '../../../ipc/ipc-contract.ts';
import type { LibraryDocument } from '../../store/library-store.ts';
import { listName } from '../shown-name.ts';

/** What rows can be narrowed to. */
export const FACETS = ['type', 'document', 'level', 'region', 'role', 'modality'] as const;
export type Facet = (typeof FACETS)[number];

/** One row as it is drawn: prepared once, before anything is sorted or filtered. */
export interface ShownRow {
  readonly key: string;
  /** Place of the document in the library. */
  readonly documentOrder: number;
  readonly row: ElementRow;
  readonly document: ElementTableDocument;
  /** Every column in words; `document` is the short name for lists. */
  readonly cells: Readonly<Record<ElementColumnKey, string>>;
  /** Machine values that filters compare; '' where the text does not say. */
  readonly facets: Readonly<Record<Facet, string>>;
  /** Lower-case text that the text filter looks in. */
  readonly searchText: string;
}

const SEARCHED: readonly ElementColumnKey[] = [
  'document',
  'docNumber',
  'region',
  'clause',
  'subject',
  'role',
  'type',
  'quote',
  'value',
  'modality',
  'duty',
  'context',
  'rule',
  'human',
];

/** The elements of one document as rows to draw, in position order. */
export const shownRows = (
  document: LibraryDocument,
  documentOrder: number,
  elements: readonly ElementReport[],
  language: Settings['language'],
): readonly ShownRow[] => {
  const described = elementTableDocument(document.head, document.name);
  const name = listName(document);
  return elementRows(elements).map((row) => {
    const words = ELEMENT_TABLE_COLUMNS.map(({ key, cell }) => [key, String(cell(row, described, language))]);
    const cells = { ...Object.fromEntries(words), document: name } as ShownRow['cells'];
    return {
      key: rowKey(row.document, row.id),
      documentOrder,
      row,
      document: described,
      cells,
      facets: {
        type: row.type,
        document: row.document,
        level: described.level ?? '',
        region: cells.region,
        role: row.actorRole ?? '',
        modality: row.modality,
      },
      searchText: SEARCHED.map((key) => cells[key])
        .join('\n')
        .toLowerCase(),
    };
  });
};

const rowKey = (document: DocumentId, id: string): string => `${document}/${id}`;
