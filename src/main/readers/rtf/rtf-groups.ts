import type { LeftOut } from '../../../core/model/source.ts';

/** What the text inside a group is (Rich Text Format 1.9.1, "Destinations"). */
export type RtfDestination =
  | 'text'
  | 'note'
  | 'frame'
  | 'label'
  | 'fonts'
  | 'instruction'
  | 'contents_of_field'
  | 'picture'
  | 'nothing'
  | Extract<LeftOut, 'page_header' | 'comment'>;

/** Destinations by the control word that begins them. Others that are marked by `\*` are skipped. */
export const DESTINATIONS: Readonly<Record<string, RtfDestination>> = {
  footnote: 'note',
  shptxt: 'frame',
  dptxbxtext: 'frame',
  listtext: 'label',
  pntext: 'label',
  fonttbl: 'fonts',
  fldinst: 'instruction',
  fldrslt: 'contents_of_field',
  pict: 'picture',
  header: 'page_header',
  headerl: 'page_header',
  headerr: 'page_header',
  headerf: 'page_header',
  footer: 'page_header',
  footerl: 'page_header',
  footerr: 'page_header',
  footerf: 'page_header',
  annotation: 'comment',
  atnid: 'nothing',
  atnauthor: 'nothing',
  colortbl: 'nothing',
  stylesheet: 'nothing',
  info: 'nothing',
  listtable: 'nothing',
  listoverridetable: 'nothing',
  revtbl: 'nothing',
  rsidtbl: 'nothing',
  filetbl: 'nothing',
  object: 'text',
  objdata: 'nothing',
  shprslt: 'nothing',
  nonshppict: 'nothing',
  nonesttables: 'nothing',
  sp: 'nothing',
  tc: 'nothing',
  xe: 'nothing',
};

/** Marked by `\*`, but their text or their groups belong to the text around them. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  'shpinst',
  'do',
  'nesttableprops',
  'shppict',
  'result',
]);

/** Signs that control words stand for. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  '~': '\u00a0',
  _: '-',
  nestcell: ' ',
};
