import { describe, expect, it } from 'vitest';
import type { SourceNote } from '../../../src/core/model/source.ts';
import { sourceNoteWords } from '../../../src/core/report/words/source-note-words.ts';

describe('what a person has to know about how a file was read', () => {
  it.each<readonly [SourceNote, string]>([
    [
      { kind: 'revisions_accepted', insertions: 2, deletions: 1 },
      '含未处理的修订：插入 2 处、删除 1 处，按接受修订后的文字读取',
    ],
    [{ kind: 'left_out', what: 'page_header', characters: 25 }, '未读入页眉页脚，共 25 字'],
    [{ kind: 'stated_facts', docNumber: null, issued: '2021-03-05' }, '网页信息表载明：2021-03-05'],
    [
      { kind: 'encoding_uncertain', chosen: 'gb18030', rival: 'big5' },
      '编码不能确定：按 gb18030 读取，也可能是 big5；请核对文字',
    ],
    [
      { kind: 'attachments', names: ['附件1.docx', '附件2.xls'] },
      '网页另附文件：附件1.docx、附件2.xls；需要时请下载后导入',
    ],
  ])('%j', (note, words) => {
    expect(sourceNoteWords(note).zh).toBe(words);
  });
});
