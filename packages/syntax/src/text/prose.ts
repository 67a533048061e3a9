import type { AstNode } from 'langium';
import type { Link, Text, TextPart } from '../generated/ast.js';
import { isLink } from '../generated/ast.js';
import { walk } from '../tree/walk.js';
import { emphasise } from './emphasis.js';
import type { Fragment } from './fragments.js';
import { fragmentsOf, trimFragments } from './fragments.js';
import type { Piece } from './piece.js';

export interface ProseParagraph {
  readonly style: 'plain' | 'bullet' | 'sub-bullet';
  readonly pieces: readonly Piece[];
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a text literal. `"..."` is one paragraph; `"""..."""` is one a line, where blank lines and outer spaces do
 * not count and a line that begins with `- ` or `+ ` is a bullet. Text comes out in NFC.
 */
export function paragraphsOf(text: Text | undefined): ProseParagraph[] {
  if (!text) return [];
  const isBlock = text.$cstNode?.text.startsWith('"""') ?? false;
  const fragments = fragmentsOf(text.parts);
  if (!isBlock) return [paragraph(fragments, 'plain', text)];
  const paragraphs: ProseParagraph[] = [];
  for (const line of splitLines(fragments)) {
    const { style, fragments: words } = bullet(trimFragments(line));
    if (words.length > 0) paragraphs.push(paragraph(words, style, text));
  }
  return paragraphs;
}

/** The pieces of words that stand in one paragraph: the label of a link, a title. */
export function piecesOf(parts: readonly TextPart[]): Piece[] {
  return emphasise(fragmentsOf(parts));
}

/** The words alone: links print their label or the name they point at, emphasis is dropped. */
export function plainText(text: Text | undefined): string {
  return text ? plainParts(text.parts).trim() : '';
}

function plainParts(parts: readonly TextPart[]): string {
  return piecesOf(parts)
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'line-break') return ' ';
      return piece.link.labelled ? plainParts(piece.link.label) : (piece.link.target?.$refText ?? '');
    })
    .join('');
}

/** Every link in the texts of a node, in the order of the file. */
export function linksOf(node: AstNode): Link[] {
  const links: Link[] = [];
  walk(node, (part) => {
    if (isLink(part)) links.push(part);
  });
  return links;
}

function paragraph(fragments: readonly Fragment[], style: ProseParagraph['style'], text: Text): ProseParagraph {
  const node = text.$cstNode;
  return {
    style,
    pieces: emphasise(fragments),
    start: fragments[0]?.start ?? node?.offset ?? 0,
    end: fragments.at(-1)?.end ?? node?.end ?? 0,
  };
}

function* splitLines(fragments: readonly Fragment[]): Generator<Fragment[]> {
  let line: Fragment[] = [];
  for (const fragment of fragments) {
    if (fragment.type === 'line-end') {
      yield line;
      line = [];
    } else line.push(fragment);
  }
  yield line;
}

const BULLET = /^([-+])\s+/;

/** Takes the sign of a bullet off a line that begins with one. */
function bullet(line: readonly Fragment[]): { style: ProseParagraph['style']; fragments: readonly Fragment[] } {
  const [first, ...rest] = line;
  const match = first?.type === 'run' && !first.escaped ? BULLET.exec(first.text) : null;
  if (first?.type !== 'run' || !match) return { style: 'plain', fragments: line };
  const text = first.text.slice(match[0].length);
  const fragments = text === '' ? rest : [{ ...first, text, start: first.end - text.length }, ...rest];
  return { style: match[1] === '-' ? 'bullet' : 'sub-bullet', fragments };
}
