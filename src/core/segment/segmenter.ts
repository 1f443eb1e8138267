import type { Segmentation } from '../model/segmentation.ts';

/**
 * Cuts Chinese text into words. The words joined are the text again. The implementation over nodejieba
 * lives outside the domain (`main/jieba-segmenter.ts`).
 */
export interface Segmenter {
  cut(text: string): readonly string[];
}

/** Words of a whole text as ends. @throws RangeError if the segmenter lost or changed characters */
export const segmentText = (text: string, segmenter: Segmenter): Segmentation => {
  const ends: number[] = [];
  let end = 0;
  for (const word of segmenter.cut(text)) {
    if (word.length === 0) continue;
    end += word.length;
    ends.push(end);
  }
  if (end !== text.length) throw new RangeError(`segmenter returned ${end} of ${text.length} code units`);
  return { ends };
};
