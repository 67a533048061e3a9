/** Bounds far above what an office writes: a plan of 200 pages has some 6,000 paragraphs and 12 MiB of XML. */
export const limits = {
  parts: 5_000,
  /** Bytes of one part, unpacked. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, unpacked. */
  all: 128 * 1024 * 1024,
  /** Elements within elements. */
  depth: 256,
  paragraphs: 100_000,
  /** Runs of one paragraph; offices cut one into forty at most. */
  runs: 20_000,
} as const;
