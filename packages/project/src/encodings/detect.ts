import { decodeTcvn3 } from './tcvn3.js';
import { vietnameseShare } from './vietnamese-share.js';
import { decodeVni } from './vni.js';

export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258' | 'unknown';

const DECODERS: Readonly<Record<Exclude<LegacyEncoding, 'unknown'>, (bytes: Uint8Array) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes),
};
const LOOKED_AT = 64 * 1024;
const LEAST_SHARE = 0.75;

/**
 * In which of the encodings before Unicode a Vietnamese text was probably written: the one that gives Vietnamese words. Good
 * enough to name it, so that its writer knows what to convert from; the text itself is never taken from the guess.
 */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const sample = bytes.subarray(0, LOOKED_AT);
  let best: LegacyEncoding = 'unknown';
  let bestShare = LEAST_SHARE;
  for (const [encoding, decode] of Object.entries(DECODERS) as [
    keyof typeof DECODERS,
    (bytes: Uint8Array) => string,
  ][]) {
    const share = vietnameseShare(decode(sample));
    if (share > bestShare) {
      best = encoding;
      bestShare = share;
    }
  }
  return best;
}
