/** The words of a document, comparable: paragraphs in order and footnotes by number, in NFC, without emphasis, spaces folded. */
export interface ComparableText {
  readonly paragraphs: readonly string[];
  readonly notes: ReadonlyMap<number, string>;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
}

export function folded(text: string): string {
  return text.normalize('NFC').replaceAll('*', '').replace(/\s+/g, ' ').trim();
}

/** The text file of a real document from the line `from` on; the second parts of cut paragraphs go back to their first. */
export function seedText(file: string, from: string, cut: readonly string[]): ComparableText {
  const lines = file
    .split(/\r?\n/)
    .map(folded)
    .filter((line) => line !== '');
  const start = lines.indexOf(from);
  if (start < 0) throw new Error(`The text has no line '${from}'.`);
  const paragraphs: string[] = [];
  const notes = new Map<number, string>();
  for (const line of lines.slice(start)) {
    const note = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(.*)$/.exec(line);
    if (note) notes.set(numberOf(note[1] ?? ''), note[2] ?? '');
    else if (cut.some((words) => line.startsWith(words))) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else paragraphs.push(line);
  }
  return { paragraphs, notes };
}

function numberOf(superscripts: string): number {
  return Number([...superscripts].map((sign) => SUPERSCRIPTS.indexOf(sign)).join(''));
}
