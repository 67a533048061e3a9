const LOOKED_AT = 4096;
const MANY = 0.3;
const FEW = 0.05;

/** UTF-16 by its mark, or by its zeros: every other byte of what Latin letters and spaces there are. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, LOOKED_AT);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd / half > MANY && even / half < FEW) return 'utf-16le';
  return even / half > MANY && odd / half < FEW ? 'utf-16be' : undefined;
}
