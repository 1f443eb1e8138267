import type { DocumentHead } from '../../core/report/contract/contract.ts';
import type { LibraryDocument } from '../store/library-store.ts';

/** The name that a person gave a document, else its title, else its file's name. */
export const shownName = ({ name, head, file }: Pick<LibraryDocument, 'name' | 'head' | 'file'>): string =>
  name ?? head.title ?? file;

/**
 * A title without the issuing bodies printed before 关于, for places where they stand beside it anyway:
 * 中共某市委 某市人民政府关于…的意见 -> 关于…的意见.
 */
export const titleWithoutIssuers = ({
  title,
  issuers,
}: Pick<DocumentHead, 'title' | 'issuers'>): string | null => {
  const about = title?.indexOf('关于') ?? -1;
  if (title === null || about <= 0) return title;
  const before = title.slice(0, about).replace(/[\s、，,]/g, '');
  return before === issuers.join('').replace(/\s/g, '') ? title.slice(about) : title;
};

/** The short name for lists: what a person called it, else the title without its issuers. */
export const listName = (document: Pick<LibraryDocument, 'name' | 'head' | 'file'>): string =>
  document.name ?? titleWithoutIssuers(document.head) ?? document.file;
