/** The encodings that Vietnamese was written in before Unicode. */
export { decodeTcvn3 } from './tcvn3.js';
export { decodeVni } from './vni.js';
