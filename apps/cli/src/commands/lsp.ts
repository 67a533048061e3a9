import { EXIT, type Exit } from '../exit.js';

/** `rplan lsp --stdio`: the language server for any editor. Returns when the editor closes the connection. */
export async function lsp(): Promise<Exit> {
  const { serveStdio } = await import('@rplan/editor');
  await serveStdio();
  return EXIT.ok;
}
