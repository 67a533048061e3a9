/** The line ends of a file: those of Windows where it has any, else the ones of all other systems. */
export function lineEndIn(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A text of line feeds with the line ends of another file. */
export function withLineEnd(text: string, lineEnd: string): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
