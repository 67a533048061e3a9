/** The parts that have words, each on a line of its own. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

/** Several lines as one. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', '; ');
}
