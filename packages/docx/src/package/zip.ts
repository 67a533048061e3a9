import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of the archive, its text in pieces. */
export interface ZipFile {
  readonly path: string;
  readonly content: Iterable<string>;
}

/** Pieces are gathered to about this many letters before they are compressed; smaller batches cost time, larger ones memory. */
const batch = 1 << 18;

/**
 * Packs the files in their order. The bytes depend on nothing but the arguments: no clock, and the one date that ZIP
 * wants is the first that it knows, as local time, which is how ZIP stores it, so the time zone does not show.
 * Text is compressed while it is made; what is held in memory is the compressed archive and one batch.
 */
export function zip(files: Iterable<ZipFile>): Uint8Array {
  const output: Uint8Array[] = [];
  const archive = new Zip((error, data) => {
    if (error) throw error;
    output.push(data);
  });
  for (const { path, content } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = new Date(1980, 0, 1, 12);
    archive.add(file);
    for (const text of batches(content)) file.push(strToU8(text));
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  return concatenate(output);
}

function* batches(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let letters = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    letters += piece.length;
    if (letters < batch) continue;
    yield waiting.join('');
    waiting = [];
    letters = 0;
  }
  yield waiting.join('');
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
