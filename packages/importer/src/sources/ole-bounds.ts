import AllocationTable from 'word-extractor/lib/ole-allocation-table.js';

/** Where the header of a compound file says how it is parted ([MS-CFB] 2.2). */
const SECTOR_SHIFT = 30;
const SHORT_SECTOR_SHIFT = 32;
const TABLE_SECTORS = [44, 64, 72];

/** Throws where the header of a compound file promises more sectors than the file has: the library would make room for all of them. */
export function checkHeader(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(SECTOR_SHIFT, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(SHORT_SECTOR_SHIFT, true) !== 6) throw new Error('odd sectors');
  const sectors = bytes.length >> shift;
  if (TABLE_SECTORS.some((at) => view.getUint32(at, true) > sectors)) throw new Error('more sectors than the file has');
}

/** The library follows a chain of sectors to its end, and a damaged one has none: here a chain is no longer than its table. */
AllocationTable.prototype.getSecIdChain = function (start) {
  const chain: number[] = [];
  for (let sector: number | undefined = start; sector !== undefined && sector >= 0; sector = this._table[sector]) {
    if (chain.length > this._table.length) throw new Error('a chain of sectors without an end');
    chain.push(sector);
  }
  return chain;
};
