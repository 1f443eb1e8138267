/** Bytes at the beginning of a file that tell its format. */
export const HEAD_BYTES = 4096;

/** What reading a stream gave: its bytes, or the limit in bytes that it went over. */
export type BytesReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too_large'; readonly limit: number };

/**
 * A stream's bytes. Counts what comes instead of trusting a stated size, so that an endless device ends too.
 *
 * @param limitFor - the most bytes that a file with this beginning may have
 * @throws the stream's error
 */
export const readBytes = async (
  stream: AsyncIterable<Uint8Array>,
  limitFor: (head: Uint8Array) => number,
): Promise<BytesReading> => {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let limit: number | null = null;
  for await (const chunk of stream) {
    total += chunk.length;
    chunks.push(chunk);
    if (limit === null && total < HEAD_BYTES) continue;
    limit ??= limitFor(Buffer.concat(chunks, total));
    if (total > limit) return { kind: 'too_large', limit };
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks, total) };
};
