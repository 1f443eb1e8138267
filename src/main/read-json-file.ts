import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/** A small file of our own as its schema has it; null where it is absent, unreadable or something else. */
export const readJsonFile = async <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return schema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
};
