/** Words of “where is this above?” and of the column for the superior’s superior in Chinese. */
export const aboveZh = {
  ask: '上文在哪里',
  title: '上文在哪里：相近的上位文字',
  nothingChosen: '请先选中文字，或用方向键走到一句',
  nothingClose: '没有找到相近的文字',
  noSuperior: '文库中没有这份文件的上位文件',
  gaps: (count: number) => `文中称为依据、文库中缺少的上位文件 ${count} 份`,
  score: (percent: number) => `相合 ${percent}%`,
  open: '查看原文位置',
  column: '上位的上位',
  columnOff: '不显示',
  nothingAbove: '再上一级无对应条款',
  gap: '文库缺少',
  gapHint: '上位文件称其为依据，文库中没有；导入后可作第三栏对照',
};
