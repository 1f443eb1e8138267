import type { LocalizedText } from '../../core/model/problem.ts';

/** What a file is, in words: “…是 Word 文档（docx）”. */
export const FORMAT_NAMES = {
  docx: { zh: 'Word 文档（docx）', en: 'a Word document (docx)' },
  doc: { zh: 'Word 97–2003 文档（doc）', en: 'a Word 97–2003 document (doc)' },
  wps: { zh: 'WPS 文字文档（wps）', en: 'a WPS document (wps)' },
  ole: { zh: 'OLE 复合文档', en: 'an OLE compound file' },
  rtf: { zh: 'RTF 文档', en: 'an RTF document' },
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  ofd: { zh: 'OFD 版式文件', en: 'an OFD file' },
  html: { zh: '网页', en: 'a web page' },
  zip: { zh: 'ZIP 压缩包', en: 'a ZIP archive' },
  xlsx: { zh: 'Excel 表格', en: 'an Excel sheet' },
  pptx: { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint file' },
  odt: { zh: 'OpenDocument 文档', en: 'an OpenDocument file' },
  office: { zh: 'Office 文档（docx、xlsx 等）', en: 'an Office document (docx, xlsx …)' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
