export type BinaryKind = 'word' | 'excel' | 'archive' | 'pdf' | 'image' | 'rtf' | 'unknown';

const SIGNATURES: readonly (readonly [signature: string, kind: BinaryKind])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'word'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['\u001f\u008b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
];
const LOOKED_AT = 64 * 1024;

/** What a file is that people take for a text and that is none, by how it begins; undefined where nothing is known of it. */
export function binaryKindOf(bytes: Uint8Array): Exclude<BinaryKind, 'unknown'> | undefined {
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith('PK\u0003\u0004')) return zipKind(latin1(bytes.subarray(0, LOOKED_AT)));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  return known === 'unknown' ? undefined : known;
}

function zipKind(text: string): 'word' | 'excel' | 'archive' {
  if (text.includes('word/')) return 'word';
  return text.includes('xl/') ? 'excel' : 'archive';
}

/** How much of a file are control characters, which no text has but tabs, line ends and page breaks. */
export function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, LOOKED_AT);
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length;
  return sample.length === 0 ? 0 : controls / sample.length;
}

/** One letter a byte. The `latin1` of `TextDecoder` is Windows-1252 by its standard, and was not yet so in Node 20. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
