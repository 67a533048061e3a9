/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;

/** The files of a zip archive, read from its central directory. Enough for a test that asks what was packed. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  let end = archive.length - 22;
  while (end > 0 && archive.readUInt32LE(end) !== END_RECORD) end--;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === CENTRAL_HEADER) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      size: archive.readUInt32LE(at + 24),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

export function unzippedSize(archive: Buffer): number {
  return zipEntries(archive).reduce((total, { size }) => total + size, 0);
}
