import type { LocalizedText } from '../../model/problem.ts';
import type { LeftOut, SourceNote } from '../../model/source.ts';

const LEFT_OUT: Readonly<Record<LeftOut, LocalizedText>> = {
  page_header: { zh: '页眉页脚', en: 'page headers and footers' },
  comment: { zh: '批注', en: 'comments' },
  hidden_text: { zh: '隐藏文字', en: 'hidden text' },
  ruby: { zh: '注音', en: 'readings above characters' },
  site_navigation: { zh: '网站导航等', en: 'site navigation' },
  picture_text: { zh: '图片替代文字', en: 'texts of pictures' },
  duplicate_text: { zh: '重复存储的文字', en: 'text stored twice' },
};

/** What a person has to know about how a file was read, in a sentence; characters are counted without blanks. */
export const sourceNoteWords = (note: SourceNote): LocalizedText => {
  switch (note.kind) {
    case 'revisions_accepted':
      return {
        zh: `含未处理的修订：插入 ${note.insertions} 处、删除 ${note.deletions} 处，按接受修订后的文字读取`,
        en: `pending revisions (${note.insertions} insertions, ${note.deletions} deletions) were read as accepted`,
      };
    case 'left_out':
      return {
        zh: `未读入${LEFT_OUT[note.what].zh}，共 ${note.characters} 字`,
        en: `${LEFT_OUT[note.what].en} were left out, ${note.characters} characters`,
      };
    case 'labels_resolved':
      return {
        zh: `${note.count} 个自动编号已算出并写入文字`,
        en: `${note.count} automatic numbers were worked out and stand in the text`,
      };
    case 'stated_facts': {
      const facts = [note.docNumber, note.issued].filter((fact) => fact !== null);
      return {
        zh: `网页信息表载明：${facts.join('，')}`,
        en: `the page's table states: ${facts.join(', ')}`,
      };
    }
    case 'encoding_uncertain':
      return {
        zh: `编码不能确定：按 ${note.chosen} 读取，也可能是 ${note.rival}；请核对文字`,
        en: `the encoding is uncertain: read as ${note.chosen}, it may be ${note.rival}; check the text`,
      };
    case 'undecodable':
      return {
        zh: `${note.characters} 处字节不是该编码的字符，以“�”表示`,
        en: `${note.characters} places hold bytes that are no characters and are shown as “�”`,
      };
    case 'signatures_not_checked':
      return {
        zh: `含 ${note.count} 个电子签章，未验证`,
        en: `${note.count} electronic signatures or seals were not checked`,
      };
    case 'pages_without_text':
      return {
        zh: `${note.pages} 页没有文字（空白页或扫描图片）`,
        en: `${note.pages} pages hold no text (blank or scanned)`,
      };
    case 'attachments':
      return {
        zh: `网页另附文件：${note.names.join('、')}；需要时请下载后导入`,
        en: `the page carries files: ${note.names.join(', ')}; download and import them if needed`,
      };
  }
};
