/** A content line, such as `SUMMARY:…`: folded to 75 octets as RFC 5545, 3.1 asks, never inside a letter. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    // Further pieces begin with a blank, which counts.
    if (octets + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** Control characters except line feeds, and halves of surrogate pairs: no calendar text has them (RFC 5545, 3.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F\p{Surrogate}]/gu;

/** Words without what no calendar can hold, in composed letters. */
export function legalText(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '').normalize('NFC').trim();
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
export function escaped(words: string): string {
  return legalText(words)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
