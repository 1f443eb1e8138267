/**
 * The one platform object that the pure domain needs: the WHATWG decoder, which Node, Electron and browsers
 * all have as a global. Declared here because neither Node's nor the DOM's types are visible in `core`.
 */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Decodes all of `bytes`, or gives null where they are not valid in `encoding`. A BOM is not removed. */
export const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // the only error of a known label in fatal mode: invalid bytes
  }
};

/** Decodes all of `bytes`; U+FFFD stands for what is not valid. */
export const decodeLoosely = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes);
