import { mentioned } from '@rplan/meaning';
import type { Inline, Paragraph } from '@rplan/model';
import type * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';
import { proseOf } from './prose.js';
import { sourceOf } from './source.js';

/** The lines of a part of the head or the foot: those of its texts, and one for each party that it names. */
export function entriesOf({ component, text, entries }: ast.ComponentText, context: CompileContext): Paragraph[] {
  const lines = proseOf(text, context);
  const split = LISTS.has(component) && lines.length === 1 ? lines.flatMap(atSemicolons) : lines;
  return [...split, ...entries.flatMap((entry) => entryOf(entry, context))];
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

/** `Như trên; {SNV}; {STP}` on one line is a list of three. */
function atSemicolons(paragraph: Paragraph): Paragraph[] {
  const lines: Inline[][] = [[]];
  for (const inline of paragraph.content) {
    if (inline.type !== 'text') {
      lines.at(-1)?.push(inline);
      continue;
    }
    for (const [index, piece] of inline.text.split(';').entries()) {
      if (index > 0) lines.push([]);
      const said = index > 0 ? piece.trimStart() : piece;
      if (said !== '') lines.at(-1)?.push({ ...inline, text: said });
    }
  }
  const said = lines.filter((line) => line.some((inline) => inline.type !== 'text' || /\S/.test(inline.text)));
  return said.length > 1 ? said.map((content) => ({ ...paragraph, content })) : [paragraph];
}
