/** One face of a font: advance width in thousandths of an em -> the letters that have it. */
export type FaceWidths = Readonly<Record<number, string>>;
