/** Bounds far above what an office writes: a plan of 200 pages has some 6,000 paragraphs and 12 MiB of XML. */
export const limits = {
  parts: 5_000,
  /** Bytes of one part, unpacked. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, unpacked. */
  all: 128 * 1024 * 1024,
  /** Elements within elements. */
  depth: 256,
  /** Elements of one part; 200 pages have some 400,000. */
  elements: 2_000_000,
  paragraphs: 100_000,
  /** Signs of one paragraph: a whole document that somebody broke with line breaks alone. */
  signs: 50_000,
  /** Columns of a table; Word makes 63. */
  columns: 1_000,
  /** Runs of one paragraph; offices cut one into forty at most. */
  runs: 20_000,
} as const;
