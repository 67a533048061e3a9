declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What the library asks of its worker when both run in one process. */
  export const WorkerMessageHandler: unknown;
}
