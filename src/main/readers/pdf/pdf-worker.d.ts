/** The library's own worker, which it takes from `globalThis.pdfjsWorker` where it may not start a thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
