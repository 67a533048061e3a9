/** What the library looks for to draw pages, which nothing here asks for: it is not loaded without them. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

/** The library, in one process with its worker: a file of its own is what a bundle does not have. It says on loading that it cannot draw. */
export async function loadLibrary(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of DRAWING) scope[name] ??= class {};
  const { log, warn } = console;
  console.log = () => {};
  console.warn = () => {};
  try {
    scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.log = log;
    console.warn = warn;
  }
}
