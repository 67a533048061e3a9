import type { Exit } from '../exit.js';
import { EXIT } from '../exit.js';
export async function lsp(): Promise<Exit> { return EXIT.ok; }
