declare module 'word-extractor/lib/buffer-reader.js' {
  /** Reads a file that is in memory. */
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A part of the text, and where in the file it lies. */
  export interface Piece {
    readonly startCp: number;
    readonly startFilePos: number;
    /** Bytes of a sign. */
    readonly bpc: number;
    readonly text: string;
  }

  /** Reads binary Word files. */
  export default class WordOleExtractor {
    protected readonly _pieces: readonly Piece[];
    protected readonly _boundaries: Readonly<Record<string, number | undefined>>;
    extract(reader: object): Promise<unknown>;
    writeCharacterProperties(document: Buffer, table: Buffer): void;
    writeParagraphProperties(document: Buffer, table: Buffer): void;
  }
}

declare module 'word-extractor/lib/ole-allocation-table.js' {
  /** Which sector of a compound file follows which. */
  export default class AllocationTable {
    _table: readonly number[];
    getSecIdChain(start: number): number[];
  }
}
