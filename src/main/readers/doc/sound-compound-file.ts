/** Places in the header of a compound file ([MS-CFB], 2.2), in bytes. */
const HEADER = {
  sectorShift: 30,
  firstDirectorySector: 48,
  firstMiniFatSector: 60,
  firstDifatSector: 68,
  difat: 76,
  end: 512,
} as const;
/** A directory entry (2.6.1), in bytes; the links lead to its left, right and child entries. */
const ENTRY = { length: 128, type: 66, links: [68, 72, 76] } as const;
const UNUSED = 0;
const NO_ENTRY = 0xffffffff;
/** A sector number from here on is a mark: end of chain, free, or part of the table itself. */
const LARGEST_SECTOR = 0xfffffffa;

/**
 * A compound file that the library can follow to its end: no chain of sectors and no tree of entries comes back
 * to itself, and unused directory entries link to nothing (the library follows them too).
 *
 * @returns the bytes with the links of unused entries cleared
 * @throws Error if a chain or the directory is circular
 */
export const soundCompoundFile = (bytes: Uint8Array): Uint8Array => {
  const sound = Uint8Array.from(bytes);
  if (sound.length < HEADER.end) return sound;
  const view = new DataView(sound.buffer);
  const sectorSize = 2 ** Math.min(view.getUint16(HEADER.sectorShift, true), 16);
  const startOf = (sector: number): number => (sector + 1) * sectorSize;
  const numbersIn = (sector: number): readonly number[] => numbersAt(view, startOf(sector), sectorSize);
  const table = allocationSectors(view, numbersIn).flatMap(numbersIn);
  if (isCircular(table)) throw new Error('a chain of sectors is circular');
  const chain = (headerField: number): readonly number[] => {
    const sectors: number[] = [];
    let at = view.getUint32(headerField, true);
    for (; at < table.length; at = table[at] ?? LARGEST_SECTOR) sectors.push(at);
    return sectors;
  };
  if (isCircular(chain(HEADER.firstMiniFatSector).flatMap(numbersIn))) {
    throw new Error('a chain of small sectors is circular');
  }
  const entries = chain(HEADER.firstDirectorySector).flatMap((sector) =>
    Array.from({ length: sectorSize / ENTRY.length }, (_, at) => startOf(sector) + at * ENTRY.length),
  );
  checkDirectory(view, entries);
  return sound;
};

/** The 32-bit numbers of a stretch; none where it lies outside the file. */
const numbersAt = (view: DataView, start: number, length: number): readonly number[] => {
  const numbers: number[] = [];
  for (let at = start; at < start + length && at + 4 <= view.byteLength; at += 4) {
    numbers.push(view.getUint32(at, true));
  }
  return numbers;
};

/** The sectors of the allocation table: listed in the header and in the chain that goes on from it (2.5). */
const allocationSectors = (
  view: DataView,
  numbersIn: (sector: number) => readonly number[],
): readonly number[] => {
  const listed = [...numbersAt(view, HEADER.difat, HEADER.end - HEADER.difat)];
  const seen = new Set<number>();
  let next = view.getUint32(HEADER.firstDifatSector, true);
  while (next < LARGEST_SECTOR) {
    if (seen.has(next)) throw new Error('the list of table sectors is circular');
    seen.add(next);
    const numbers = numbersIn(next);
    if (numbers.length === 0) break;
    listed.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? LARGEST_SECTOR;
  }
  return listed.filter((sector) => sector < LARGEST_SECTOR);
};

/** Every entry in use is linked to once at most, the root never, and no tree comes back to itself. */
const checkDirectory = (view: DataView, entries: readonly number[]): void => {
  const parents = Array.from(entries, () => LARGEST_SECTOR);
  entries.forEach((start, entry) => {
    if (start + ENTRY.length > view.byteLength) return;
    const isUnused = view.getUint8(start + ENTRY.type) === UNUSED;
    for (const link of ENTRY.links) {
      if (isUnused) view.setUint32(start + link, NO_ENTRY, true);
      const linked = view.getUint32(start + link, true);
      if (linked === NO_ENTRY) continue;
      if (linked === 0 || linked >= entries.length || parents[linked] !== LARGEST_SECTOR) {
        throw new Error('the directory is no tree');
      }
      parents[linked] = entry;
    }
  });
  if (isCircular(parents)) throw new Error('the directory is circular');
};

/** Follows every chain of a table, in which each place names the next one, once. */
const isCircular = (next: readonly number[]): boolean => {
  const walkOf = new Uint32Array(next.length);
  for (let start = 0; start < next.length; start += 1) {
    let at = start;
    while (at < next.length && walkOf[at] === 0) {
      walkOf[at] = start + 1;
      at = next[at] ?? LARGEST_SECTOR;
    }
    if (at < next.length && walkOf[at] === start + 1) return true;
  }
  return false;
};
