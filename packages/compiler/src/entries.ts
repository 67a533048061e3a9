import { mentioned } from '@rplan/meaning';
import type { Inline, Paragraph } from '@rplan/model';
import type * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';
import { proseOf } from './prose.js';
import { sourceOf } from './source.js';

/** The lines of a part of the head or the foot: those of its texts, and one for each party that it names. */
export function entriesOf({ component, text, entries }: ast.ComponentText, context: CompileContext): Paragraph[] {
  const lines = proseOf(text, context);
  const named = entries.flatMap((entry) => entryOf(entry, context));
  if (!LISTS.has(component)) return [...lines, ...named];
  return [...(lines.length === 1 ? lines.flatMap(atSemicolons) : lines), ...named.flatMap(atSemicolons)];
}

/** Lists of those to whom a document goes, which are printed one a line. */
const LISTS: ReadonlySet<string> = new Set(['recipients', 'addressees']);

function entryOf(entry: ast.PartyMention, context: CompileContext): Paragraph[] {
  if (entry.words && !entry.party) return proseOf(entry.words, context);
  const said = mentioned(entry);
  if (!said) return [];
  const { party, words } = said;
  const label: Inline[] | undefined = words === undefined ? undefined : [{ type: 'text', text: words }];
  const content: Inline[] = party
    ? [{ type: 'reference', to: { kind: 'party', id: context.used.id(party) }, parts: [], ...(label && { label }) }]
    : (label ?? []);
  const source = sourceOf(entry, context);
  return [{ style: 'plain', content, ...(source && { source }) }];
}

/** `Như trên; {SNV}; {STP}` on one line is a list of three; what is said of one in brackets (`để b/c; để p/h`) stays with it. */
function atSemicolons(paragraph: Paragraph): Paragraph[] {
  const lines: Inline[][] = [[]];
  let depth = 0;
  for (const inline of paragraph.content) {
    if (inline.type !== 'text') {
      lines.at(-1)?.push(inline);
      continue;
    }
    const pieces: string[] = [''];
    for (const sign of inline.text) {
      if (sign === '(') depth++;
      if (sign === ')') depth = Math.max(0, depth - 1);
      if (sign === ';' && depth === 0) pieces.push('');
      else pieces.push(`${pieces.pop() ?? ''}${sign}`);
    }
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) lines.push([]);
      const said = index > 0 ? piece.trimStart() : piece;
      if (said !== '') lines.at(-1)?.push({ ...inline, text: said });
    }
  }
  const said = lines.filter((line) => line.some((inline) => inline.type !== 'text' || /\S/.test(inline.text)));
  return said.length > 1 ? said.map((content) => ({ ...paragraph, content })) : [paragraph];
}
