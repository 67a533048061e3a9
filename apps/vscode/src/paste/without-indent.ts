/** A text without the indentation of the line it goes into, from its second line on: the editor puts that in front of each pasted line. */
export function withoutIndent(text: string, line: string, character: number): string {
  const indent = /^[ \t]*/.exec(line.slice(0, character))?.[0] ?? '';
  return text
    .split('\n')
    .map((each, at) => (at > 0 && each.startsWith(indent) ? each.slice(indent.length) : each))
    .join('\n');
}
