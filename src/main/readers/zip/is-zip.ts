/**
 * Signatures of a local file header, and of the end record with which an archive without files begins (APPNOTE 4.3).
 */
const SIGNATURES: readonly string[] = ['PK\x03\x04', 'PK\x05\x06'];

/** Whether the first bytes are those of a zip container: an archive, but also docx, xlsx or OFD. */
export const isZip = (bytes: Uint8Array): boolean =>
  SIGNATURES.includes(String.fromCharCode(...bytes.subarray(0, 4)));
