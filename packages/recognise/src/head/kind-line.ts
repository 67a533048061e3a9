import { type DocumentKind, kinds } from '@rplan/kinds';
import { oneLine, plain } from '../prose/folding.js';
import { isUpper } from '../prose/looks.js';

const TITLED = kinds.filter(({ untitled }) => !untitled).map((kind) => ({ kind, name: plain(kind.vi) }));

/** The kind that a line names, as the first line of a title does: in capitals, alone or with the subject behind it. */
export function kindOfLine(text: string): { kind: DocumentKind; rest: string } | undefined {
  const [first = '', ...more] = text.split('\n').map(oneLine);
  const said = plain(first).replace(/[:.]$/, '');
  const alone = TITLED.find(({ name }) => name === said);
  if (!isUpper(first)) return undefined;
  if (alone) return { kind: alone.kind, rest: more.join(' ').trim() };
  // The subject may go on with the kind, all in capitals.
  const opening = TITLED.filter(({ name }) => said.startsWith(`${name} `)).sort(
    (a, b) => b.name.length - a.name.length,
  )[0];
  if (opening)
    return { kind: opening.kind, rest: [first.slice(opening.kind.vi.length).trim(), ...more].join(' ').trim() };
  return undefined;
}

/** Whether a line names a kind and nothing else. */
export function isKindLine(text: string): boolean {
  return kindOfLine(text) !== undefined;
}

/** The kind that a symbol stands for: `12/KH-UBND`. */
export function kindOfSymbol(number: string | undefined): DocumentKind | undefined {
  const [, symbol] = /[/-](?:\d{4}\/)?([\p{L}]+)-/u.exec(number ?? '') ?? [];
  return symbol === undefined ? undefined : kinds.find((kind) => kind.symbol === symbol && kind.symbolIsItsOwn);
}
