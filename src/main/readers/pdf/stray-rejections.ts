/** What the library throws on damaged files, also where nobody awaits it. */
const LIBRARY_ERRORS: ReadonlySet<string> = new Set([
  'XRefEntryException',
  'XRefParseException',
  'MissingDataException',
  'ParserEOFException',
  'FormatError',
  'InvalidPDFException',
  'UnknownErrorException',
  'AbortException',
]);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Work that a stray rejection ends; readings of several files may overlap. */
const waiting = new Set<(error: unknown) => void>();
let isListening = false;

/**
 * Its own tasks reject without anybody awaiting them, which would end the process, or leave the reading waiting
 * for ever: such a rejection ends the readings instead. Any other stray rejection ends the process as before.
 */
const listen = (): void => {
  if (isListening) return;
  isListening = true;
  process.on('unhandledRejection', (error) => {
    if (!LIBRARY_ERRORS.has(nameOf(error))) throw error;
    for (const reject of waiting) reject(error);
  });
};

/** Runs work on a PDF; a stray rejection of the library rejects it. */
export const withStrayRejections = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  listen();
  let reject: (error: unknown) => void = () => undefined;
  const stray = new Promise<never>((_, rejectStray) => {
    reject = rejectStray;
  });
  waiting.add(reject);
  try {
    return await Promise.race([work(), stray]);
  } finally {
    waiting.delete(reject);
  }
};
