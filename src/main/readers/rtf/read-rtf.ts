import type { SourceNote } from '../../../core/model/source.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { appendLines, markedLine } from '../laid-out-line.ts';
import { inkLength, TextLayout, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { RtfStory } from './rtf-story.ts';
import { rtfTokens } from './rtf-tokens.ts';

/**
 * Lays out an RTF file like a docx: numbers as their writer printed them (`\listtext`), pending revisions taken
 * as final, a table row a line, frames after their paragraph, notes at the end.
 *
 * @throws UnreadableFile if the file is cut off or holds no text
 */
export const readRtf = (bytes: Uint8Array): LaidOutText => {
  const story = new RtfStory(FORMAT_NAMES.rtf);
  story.read(rtfTokens(bytes));
  if (!story.isComplete) {
    throw new UnreadableFile('damaged', FORMAT_NAMES.rtf, {
      zh: '末尾缺失，文件可能被截断',
      en: 'its end is missing, it may be cut off',
    });
  }
  const lines = story.body.finish();
  if (inkLength(lines.map(({ text }) => text).join('')) === 0) throw withoutText(story.counts.pictures);
  const layout = new TextLayout(FORMAT_NAMES.rtf);
  appendLines(layout, lines);
  appendLines(
    layout,
    story.notes
      .filter(({ text }) => text.trim() !== '')
      .map(({ text }) => markedLine({ text: text.trim(), marks: [] }, { kind: 'furniture', reason: 'note' })),
  );
  return layout.finish(notesOf(story));
};

const withoutText = (pictures: number): UnreadableFile =>
  pictures === 0
    ? new UnreadableFile('empty', FORMAT_NAMES.rtf)
    : new UnreadableFile('scanned', FORMAT_NAMES.rtf, {
        zh: `${pictures} 张图片`,
        en: pictures === 1 ? '1 picture' : `${pictures} pictures`,
      });

const notesOf = ({ counts, body }: RtfStory): readonly SourceNote[] => {
  const { insertions, deletions } = counts;
  const leftOut = [
    ['page_header', counts.page_header],
    ['comment', counts.comment],
    ['hidden_text', counts.hidden],
  ] as const;
  return [
    ...(insertions + deletions > 0 ? [{ kind: 'revisions_accepted', insertions, deletions } as const] : []),
    ...(body.labels > 0 ? [{ kind: 'labels_resolved', count: body.labels } as const] : []),
    ...leftOut
      .filter(([, characters]) => characters > 0)
      .map(([what, characters]) => ({ kind: 'left_out', what, characters }) as const),
  ];
};
