/** TCVN3 (ABC), the encoding of the `.Vn` fonts: one byte for each letter with marks, Latin letters as they are. */
const FIRST = 0xa1;
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ';

/** The text of bytes in TCVN3; a byte that stands for nothing gives U+FFFD. */
export function decodeTcvn3(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte < 0x80) text += String.fromCharCode(byte);
    else {
      const letter = LETTERS.charAt(byte - FIRST);
      text += letter === '' || letter === '·' ? '\ufffd' : letter;
    }
  }
  return text;
}
