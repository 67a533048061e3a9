/** Without the spaces and tabs at its end. A pattern would try each run of them inside the line too: its square in steps. */
export function withoutEndSpace(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === SPACE || line.charCodeAt(end - 1) === TAB)) end--;
  return line.slice(0, end);
}

const SPACE = 32;
const TAB = 9;
