import type { Command } from '../shell/shortcuts.ts';
import { detailZh } from './detail-zh.ts';
import { reviewZh } from './review-zh.ts';
import { wholeZh } from './whole-zh.ts';

/** Words of the list of keys in Chinese. */
export const shortcutZh = {
  groups: { compare: '比对', review: '审阅', pairing: '配对（对齐视图）', reader: '原文', all: '全部视图' },
  commands: {
    next_difference: '下一处差异',
    previous_difference: '上一处差异',
    swap: '左右对调',
    go_to_clause: '到指定条款（也可直接键入条号）',
    evidence: '查看所在句的原文位置',
    above: '选中的文字：上文在哪里',
    print: '打印所示内容',
    find: '在当前视图中查找',
    search: '检索全部条款',
    elements: '要素表',
    import: '导入文件',
    paste: '粘贴文本导入',
    undo: '撤销',
    redo: '重做',
    toggle_library: '收起或展开文库',
    settings: '设置',
    back: '后退',
    close: '关闭面板',
    ...detailZh.shortcut,
    ...reviewZh.shortcut,
    ...wholeZh.shortcut,
  } satisfies Readonly<Record<Command, string>>,
  rows: '逐行移动',
  fold: '收起、展开条款',
  open: '展开条款或查看原文位置',
  repair: '本文件条款改配到…（加 Shift 为上位条款，下同）',
  merge: '并入…',
  split: '拆开',
  unpair: '取消配对',
  drag: '拖动条号',
  dragTo: '放在对方一栏为改配，放在本方一栏为并入',
  readAs: (reading: string) => `选中的行：${reading}`,
  correctElement: '选中的要素：更正；选中的文字：添加为要素',
  dismissElement: '选中的要素：不是要素',
  menuKey: '菜单键',
  menu: '条款、原文行、文件、要素的菜单（或右键）',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '实际大小',
};
