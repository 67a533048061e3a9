/** One property of a run of text, by its code in [MS-DOC]. */
export interface Sprm {
  readonly code: number;
  readonly value: number;
}

export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  readonly sprms: readonly Sprm[];
}

/** Where the file's head says that the tables of properties lie ([MS-DOC] 2.5.1). */
const TABLES = { characters: 0x00fa, paragraphs: 0x0102 } as const;
const PAGE = 512;

/** The properties of characters or of paragraphs, by places in the file: pages of 512 bytes, each with its runs ([MS-DOC] 2.9.33 and 2.9.174). */
export function sprmRuns(document: Buffer, table: Buffer, of: keyof typeof TABLES): PropertyRun[] {
  const at = document.readUInt32LE(TABLES[of]);
  const count = (document.readUInt32LE(TABLES[of] + 4) - 4) / 8;
  const runs: PropertyRun[] = [];
  for (let page = 0; page < count; page++) {
    const number = table.readUInt32LE(at + (count + 1) * 4 + page * 4) & 0x3fffff;
    const bytes = document.subarray(number * PAGE, (number + 1) * PAGE);
    if (bytes.length < PAGE) break;
    const size = bytes.readUInt8(PAGE - 1);
    for (let run = 0; run < size; run++) {
      const start = bytes.readUInt32LE(run * 4);
      const end = bytes.readUInt32LE((run + 1) * 4);
      runs.push({
        start,
        end,
        sprms: sprmsIn(of === 'characters' ? characterBytes(bytes, size, run) : paragraphBytes(bytes, size, run)),
      });
    }
  }
  return runs;
}

function characterBytes(page: Buffer, size: number, run: number): Buffer {
  const offset = page.readUInt8((size + 1) * 4 + run) * 2;
  return offset === 0 ? Buffer.alloc(0) : page.subarray(offset + 1, offset + 1 + page.readUInt8(offset));
}

/** Before the properties stands the number of the style. */
function paragraphBytes(page: Buffer, size: number, run: number): Buffer {
  const offset = page.readUInt8((size + 1) * 4 + run * 13) * 2;
  if (offset === 0) return Buffer.alloc(0);
  const first = page.readUInt8(offset);
  const start = first === 0 ? offset + 2 : offset + 1;
  const length = first === 0 ? page.readUInt8(offset + 1) * 2 : first * 2 - 1;
  return page.subarray(start + 2, start + length);
}

/** How many bytes the value of a property takes, by the three highest bits of its code; six: as the value itself says. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3];

function sprmsIn(bytes: Buffer): Sprm[] {
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    const size = SIZES[code >> 13];
    if (size !== undefined) sprms.push({ code, value: bytes.readUInt8(at) });
    at += size ?? bytes.readUInt8(at) + 1;
  }
  return sprms;
}
