import fc from 'fast-check';
import { zipArchive } from '../fixtures/zip-archive.mjs';
import { mutate, mutation, type Mutation } from './mutation.ts';
import type { SeedFile } from './seed-files.ts';

/** How an input is made from a sound file; small enough to print and to make it again. */
export interface MutatedFile {
  /** Name of the sound file. */
  readonly file: string;
  /** Which file inside a zip container is changed before it is packed again; null: the bytes of the whole. */
  readonly member: number | null;
  readonly mutations: readonly Mutation[];
}

export const mutatedFile = (seeds: readonly SeedFile[]): fc.Arbitrary<MutatedFile> =>
  fc.record({
    file: fc.constantFrom(...seeds.map(({ name }) => name)),
    member: fc.option(fc.nat({ max: 1000 })),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
  });

/** @throws Error if there is no such sound file */
export const makeMutatedFile = (
  { file: name, member, mutations }: MutatedFile,
  seeds: readonly SeedFile[],
): Uint8Array => {
  const file = seeds.find((seed) => seed.name === name);
  if (file === undefined) throw new Error(`there is no sound file ${name}`);
  const others = seeds.map(({ bytes }) => bytes);
  const change = (bytes: Uint8Array): Uint8Array =>
    mutations.reduce((changed, next) => mutate(changed, next, others), bytes);
  if (member === null || file.members === null) return change(file.bytes);
  const changed = member % file.members.length;
  const members = file.members.map((part, at) =>
    at === changed ? { ...part, data: change(part.data) } : part,
  );
  return new Uint8Array(zipArchive(members));
};
