/** Words of the whole-document view in Chinese. */
export const wholeZh = {
  group: '版式',
  layouts: { aligned: '对齐', whole: '全文' },
  hints: {
    aligned: '对应条款左右对齐',
    whole: '两份文件各按原文顺序连续显示',
  },
  lock: '锁定滚动',
  lockedHint: '两侧一起滚动；点击或按键后各自滚动',
  freeHint: '两侧各自滚动；点击或按键后一起滚动',
  shortcut: {
    switch_layout: '对齐视图与全文视图切换',
    scroll_lock: '全文视图锁定或放开滚动',
  },
  text: { superior: '上位文件全文', reviewed: '本文件全文' },
  paired: (clauses: string) => `对应 ${clauses}`,
  movedTo: (clauses: string) => `移至 ${clauses}`,
  movedFrom: (clauses: string) => `来自 ${clauses}`,
  alone: { superior: '本文件无', reviewed: '上位无' },
};
