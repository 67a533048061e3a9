import type { InputProblem } from './problem.js';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: InputProblem };

const BYTES_LOOKED_AT = 64 * 1024;

/**
 * The text of a file's bytes. Files are UTF-8, with or without a byte order mark. Anything else is named, so that its writer
 * knows how to save it: UTF-16 by its mark or its many zeros, the fonts-as-encodings TCVN3 and VNI by the letters they use.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const fail = (problem: InputProblem): Decoded => ({ ok: false, problem });
  if (isUtf16(bytes)) return fail({ code: 'not-utf8', path, encoding: 'utf-16', line: 1 });
  if (isBinary(bytes)) return fail({ code: 'binary', path });
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return fail({ code: 'not-utf8', path, encoding: legacyEncoding(bytes), line: firstBadLine(bytes) });
  }
}

function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && second !== 0 && third === 0) || (first !== 0 && second === 0 && third !== 0 && fourth === 0);
}

/** Control bytes that no text has: a Word file, a picture, an archive. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, BYTES_LOOKED_AT).some((byte) => byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27));
}

/**
 * TCVN3 writes most marked vowels as one byte above 0xA0; VNI writes the plain vowel and a mark behind it, so its high bytes
 * follow vowels. A guess, good enough to name the tool that converts it.
 */
function legacyEncoding(bytes: Uint8Array): 'tcvn3' | 'vni' | 'unknown' {
  let high = 0;
  let afterVowel = 0;
  bytes.subarray(0, BYTES_LOOKED_AT).forEach((byte, at) => {
    if (byte < 0x80) return;
    high++;
    if (VNI_MARKS.has(byte) && VOWELS.has(String.fromCharCode(bytes[at - 1] ?? 0).toLowerCase())) afterVowel++;
  });
  if (high === 0) return 'unknown';
  return afterVowel / high > 0.6 ? 'vni' : 'tcvn3';
}

const VOWELS = new Set('aeiouy');
/** Marks of VNI-Windows behind a vowel: sắc, huyền, hỏi, ngã, nặng, mũ, móc, trăng and their pairs. */
const VNI_MARKS = new Set([
  0xf9, 0xf8, 0xfb, 0xf5, 0xef, 0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4, 0xea, 0xe9, 0xe8, 0xfa, 0xfc, 0xeb,
  0xd9, 0xd8, 0xdb, 0xd5, 0xcf, 0xc2, 0xc1, 0xc0, 0xc5, 0xc3, 0xc4, 0xca, 0xc9, 0xc8, 0xda, 0xdc, 0xcb,
]);

/** The 1-based line of the first bytes that are no UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const bad = lenient.indexOf('\ufffd');
  return bad < 0 ? 1 : lenient.slice(0, bad).split('\n').length;
}
