const MEGABYTE = 1024 * 1024;

/**
 * What a file may hold before it is refused: more than any official document has, far less than what would
 * stop the program. All limits are on work and size, never on the clock.
 */
export const READING_LIMITS = {
  /** Bytes of one file in a format with pictures (docx, doc, pdf, ofd) or of an archive. */
  fileBytes: 100 * MEGABYTE,
  /** Bytes of one plain text or web page. */
  textBytes: 20 * MEGABYTE,
  /** Entries of one zip container. */
  zipEntries: 10_000,
  /** Bytes that one entry of a zip container may unpack to. */
  zipEntryBytes: 100 * MEGABYTE,
  /** Bytes that all entries read from one zip container may unpack to. */
  zipTotalBytes: 300 * MEGABYTE,
  /** How many times its packed size an entry over 1 MB may unpack to; XML reaches 50, a bomb 1000. */
  zipRatio: 200,
  /** How deep zip archives may lie in each other. */
  archiveDepth: 3,
  /** Elements inside each other in XML or HTML. */
  markupDepth: 500,
  /** UTF-16 code units of the text that a file gives. */
  textLength: 20 * MEGABYTE,
  pages: 3000,
} as const;
