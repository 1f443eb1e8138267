/**
 * Index of the first item that fulfils a condition, `items.length` where none does. Items that fulfil it must all
 * stand behind those that do not; then it takes O(log n) questions.
 */
export const firstIndexWhere = <Item>(items: readonly Item[], fulfils: (item: Item) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item === undefined || fulfils(item)) high = middle;
    else low = middle + 1;
  }
  return low;
};
