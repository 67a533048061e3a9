import { crc32 } from 'node:zlib';
import { Deflate, strToU8, Zip, type ZipInputFile } from 'fflate';

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
    const file = new DeflatedFile(path);
    archive.add(file);
    for (const text of batches(content)) file.push(strToU8(text));
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  return concatenate(output);
}

/** A file of the archive as fflate takes it. Its own would count the check sum itself, which Node does ten times as fast. */
class DeflatedFile implements ZipInputFile {
  readonly compression = DEFLATED;
  readonly mtime = new Date(1980, 0, 1, 12);
  readonly flag = 0;
  crc = 0;
  size = 0;
  ondata: NonNullable<ZipInputFile['ondata']> = () => {};
  private readonly deflate = new Deflate({ level: 6 }, (data, final) => this.ondata(null, data, final));

  constructor(readonly filename: string) {}

  push(bytes: Uint8Array, final = false): void {
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.push(bytes, final);
  }
}

/** Method 8 of the ZIP format. */
const DEFLATED = 8;

function* batches(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < batch) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
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
