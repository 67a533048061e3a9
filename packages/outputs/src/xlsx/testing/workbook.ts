import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';

/** A workbook that was read back: its sheets, their cells by name, and the XML of its parts. */
export interface OpenedWorkbook {
  readonly names: readonly string[];
  readonly paths: readonly string[];
  sheet(name: string): Sheet;
  /** Throws where the sheet has no such cell. */
  cell(sheet: string, ref: string): Cell;
  /** Each row's values below the header, by the words of the header. */
  rows(sheet: string): Readonly<Record<string, unknown>>[];
  xml(path: string): string;
}

export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const files = unzipSync(bytes);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  function sheet(name: string): Sheet {
    const found = sheets.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }
  return {
    names: sheets.map(({ name }) => name),
    paths: Object.keys(files),
    sheet,
    cell(name, ref) {
      const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const found = sheet(name).cells?.get(`${Number(number) - 1},${column}`);
      if (!found) throw new Error(`no cell ${ref}`);
      return found;
    },
    rows(name) {
      const [header = [], ...rows] = sheet(name).rows;
      return rows.map((row) =>
        Object.fromEntries(header.map((heading, column) => [String(heading), row[column] ?? null])),
      );
    },
    xml(part) {
      const file = files[part];
      if (!file) throw new Error(`no part ${part}`);
      return strFromU8(file);
    },
  };
}
