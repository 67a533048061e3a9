/** Words as the inside of a text: signs that mean something there are taken as they are, a line break stays one. */
export function escapedText(words: string): string {
  return words
    .normalize('NFC')
    .replace(/["{}*\\]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Words as a text on one line, which prints them as they are. */
export function textSource(words: string): string {
  return `"${escapedText(words)}"`;
}
