/**
 * A stream's bytes; null where there are more than `limit`. Counts what comes instead of trusting a stated
 * size, so that an endless device ends too.
 *
 * @throws the stream's error
 */
export const readBytes = async (
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, total);
};
