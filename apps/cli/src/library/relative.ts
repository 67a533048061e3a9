import path from 'node:path';

/** A path from a folder, the same on every machine. */
export function relative(folder: string, file: string): string {
  return (path.relative(folder, file).split(path.sep).join('/') || '.').normalize('NFC');
}
