/** Bytes after a plain letter that put a mark on it, small; the capital ones are 0x20 lower. As combining marks of Unicode. */
const MARKS: Readonly<Record<number, string>> = {
  249: '\u0301',
  248: '\u0300',
  251: '\u0309',
  245: '\u0303',
  239: '\u0323',
  226: '\u0302',
  225: '\u0302\u0301',
  224: '\u0302\u0300',
  229: '\u0302\u0309',
  227: '\u0302\u0303',
  228: '\u0302\u0323',
  234: '\u0306',
  233: '\u0306\u0301',
  232: '\u0306\u0300',
  250: '\u0306\u0309',
  252: '\u0306\u0303',
  235: '\u0306\u0323',
};
/** Bytes that are letters by themselves, small. */
const LETTERS: Readonly<Record<number, string>> = {
  241: 'đ',
  244: 'ơ',
  246: 'ư',
  236: 'ì',
  237: 'í',
  230: 'ỉ',
  243: 'ĩ',
  242: 'ị',
  238: 'ỵ',
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
