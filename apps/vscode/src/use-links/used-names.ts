/** A name in the list `use` of an `rplan.json`, and where it stands between its quotation marks. */
export interface UsedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LIST = /"use"\s*:\s*\[((?:[^"\]]|"(?:[^"\\]|\\.)*")*)/;
const STRING = /"((?:[^"\\]|\\.)*)"/g;

/** The names that a text lists, which may be half written: it is on the screen, and no parser of whole files gives places. */
export function usedNames(text: string): UsedName[] {
  const list = LIST.exec(text);
  if (!list) return [];
  const begin = list.index + list[0].length - (list[1] ?? '').length;
  return [...(list[1] ?? '').matchAll(STRING)].flatMap(({ 0: quoted, 1: inside = '', index }) => {
    const name = stringIn(quoted);
    const start = begin + index + 1;
    return name ? [{ name, start, end: start + inside.length }] : [];
  });
}

function stringIn(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}
