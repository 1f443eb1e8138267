import { TITLE_END } from '../blocks/document-cues.ts';
import { isBodyName } from '../blocks/issuing-body.ts';

/**
 * A title on one line: the printer's breaks and blanks are left out, but for one blank between the bodies
 * that issue together (中共…区委 …区人民政府关于…).
 */
export const oneLineTitle = (lines: readonly string[]): string => {
  const tokens = lines.flatMap((line) => line.trim().split(/\s+/));
  return tokens.reduce((title, token) => {
    if (title === '') return token;
    const before = title.split(' ').at(-1) ?? '';
    const name = /^(.*?)关于/.exec(token)?.[1] ?? token;
    const between = isBodyName(before) && name !== '' && isBodyName(name) ? ' ' : '';
    return title + between + token;
  }, '');
};

/** Whether a title that is printed so far is complete, so that a further line begins another one. */
export const isCompleteTitle = (title: string, next: string): boolean =>
  TITLE_END.test(title) && !/^[的（(【[》〉”]/.test(next) && next.length >= 6 && TITLE_END.test(next);
