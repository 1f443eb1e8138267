/** Items that have something in common. */
export type Group<Item> = readonly [Item, ...Item[]];

/**
 * Items by what they have in common: keys in the order in which they are met, the items of each in theirs. An item
 * with several keys stands once in each of their groups, one without any in none. (Map.groupBy takes one key each, and
 * Node 20 lacks it.)
 */
export const groupedBy = <Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, Group<Item>> => {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
};
