/** Bytes behind a plain letter that put a mark on it, small; the capital ones are 0x20 lower. As combining marks of Unicode. */
const MARKS: Readonly<Record<number, string>> = {
  0xf9: '\u0301', 0xf8: '\u0300', 0xfb: '\u0309', 0xf5: '\u0303', 0xef: '\u0323',
  0xe2: '\u0302', 0xe1: '\u0302\u0301', 0xe0: '\u0302\u0300', 0xe5: '\u0302\u0309', 0xe3: '\u0302\u0303', 0xe4: '\u0302\u0323',
  0xea: '\u0306', 0xe9: '\u0306\u0301', 0xe8: '\u0306\u0300', 0xfa: '\u0306\u0309', 0xfc: '\u0306\u0303', 0xeb: '\u0306\u0323',
};
/** Bytes that are letters by themselves, small. */
const LETTERS: Readonly<Record<number, string>> = {
  0xf1: 'đ', 0xf4: 'ơ', 0xf6: 'ư', 0xec: 'ì', 0xed: 'í', 0xe6: 'ỉ', 0xf3: 'ĩ', 0xf2: 'ị', 0xee: 'ỵ',
};
const VOWELS = /[aeouyơưAEOUYƠƯ]$/;

/** The text of bytes in VNI-Windows: a plain letter, then a byte for its marks. A byte that fits nowhere gives U+FFFD. */
export function decodeVni(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte < 0x80) text += String.fromCharCode(byte);
    else {
      const small = byte < 0xe0 ? byte + 0x20 : byte;
      const mark = MARKS[small];
      const letter = LETTERS[small];
      if (mark !== undefined && VOWELS.test(text.slice(-1))) text += mark;
      else if (letter !== undefined) text += byte < 0xe0 ? letter.toUpperCase() : letter;
      else text += '\ufffd';
    }
  }
  return text.normalize('NFC');
}
