import type { DocumentHead } from '../../core/report/contract/contract.ts';
import type { Language } from './command-line.ts';
import { singleLine } from './text-table.ts';

/** A document on one line of readable output: title and number, or its file where it states no title. */
export const shownTitle = (
  { title, docNumber, source }: Pick<DocumentHead, 'title' | 'docNumber' | 'source'>,
  language: Language,
): string => {
  const name = title ?? `${source.path}#${source.part}`;
  const number = docNumber === null ? '' : language === 'zh' ? `（${docNumber}）` : ` (${docNumber})`;
  return singleLine(`${name}${number}`);
};
