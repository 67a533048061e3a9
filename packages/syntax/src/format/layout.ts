import type { Atom } from './atom.js';
import { LINE_LIMIT, lineWidth } from './atom.js';
import { standingComment } from './comment-atom.js';
import { inlineBlock } from './inline-block.js';
import type { Spelled } from './lexeme.js';
import { joined, sameInBoth } from './lexeme.js';
import { LineWriter } from './line-writer.js';
import type { Block, Entry, Statement } from './tree.js';

const STEP = '  ';

interface Laid {
  readonly lines: readonly Spelled[];
  /** Its block spans lines. */
  readonly opened: boolean;
}

/** The lines of statements and comments at one depth, with at most one blank line between them. */
export function layOut(entries: readonly Entry[], indent = ''): Spelled[] {
  const laid = entries.map(({ statement, comment }): Laid => {
    if (statement) return layOutStatement(statement, indent);
    return { lines: comment ? standingComment(comment, indent) : [], opened: false };
  });
  const lines: Spelled[] = [];
  entries.forEach((entry, index) => {
    const blank = entry.blankBefore || isSetApart(entries, laid, index);
    if (index > 0 && blank) lines.push(sameInBoth(''));
    for (const line of laid[index]?.lines ?? []) lines.push(line);
  });
  return lines;
}

/** A blank line stands before an entry, or before the comments right above it, where a set apart block ends or begins. */
function isSetApart(entries: readonly Entry[], laid: readonly Laid[], index: number): boolean {
  if (!entries[index - 1]?.statement) return false;
  let next = index;
  while (entries[next]?.comment && !entries[next + 1]?.blankBefore) next++;
  if (!entries[next]?.statement) return false;
  return [index - 1, next].some((at) => entries[at]?.statement?.kind === 'block' && laid[at]?.opened === true);
}

function layOutStatement({ atoms, block, trailing }: Statement, indent: string): Laid {
  const writer = new LineWriter(indent);
  const own = detached(atoms, indent.length);
  for (const group of groupsOf(own)) {
    const line = firstLine(group);
    const brace = block && line.at(-1) === own.at(-1) ? 2 : 0;
    if (line[0]?.mayWrap && writer.width + 1 + lineWidth(line) + brace > LINE_LIMIT) writer.startLine(indent + STEP);
    for (const atom of group) putAtom(writer, atom, indent);
  }
  const opened = block ? putBlock(writer, block, indent) : false;
  for (const comment of trailing) putAtom(writer, comment, indent);
  return { lines: writer.finish(), opened };
}

/** A title goes to its own line where the statement is too long for one. */
function detached(atoms: readonly Atom[], indent: number): readonly Atom[] {
  if (indent + lineWidth(atoms) <= LINE_LIMIT) return atoms;
  return atoms.map((atom, index) => (atom.detachable && index > 0 ? { ...atom, lineBefore: true } : atom));
}

/** The items of a list: what stands between the places where a line may begin. */
function groupsOf(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    const last = groups.at(-1);
    if (last && !atom.mayWrap) last.push(atom);
    else groups.push([atom]);
  }
  return groups;
}

function firstLine(group: readonly Atom[]): readonly Atom[] {
  const end = group.findIndex(({ lineAfter }, index) => lineAfter || group[index + 1]?.lineBefore);
  return end === -1 ? group : group.slice(0, end + 1);
}

function putAtom(writer: LineWriter, atom: Atom, indent: string): void {
  if (atom.lineBefore) writer.startLine(indent + STEP);
  writer.put(atom.written, atom.gap, atom.prose);
  if (atom.lines) {
    for (const line of atom.lines) writer.startLine(line.vi === '' ? '' : indent + STEP, line);
    if (!atom.closesInLine) writer.startLine(indent);
    writer.put(sameInBoth('"""'), '', true);
  }
  if (atom.lineAfter) writer.breakBeforeNext(indent + STEP);
}

/** Writes a block on the line of its statement if it was so and fits, else opens it. Returns whether it was opened. */
function putBlock(writer: LineWriter, block: Block, indent: string): boolean {
  const inline = block.onOneLine ? inlineBlock(block) : undefined;
  if (inline && writer.widthWithoutProse + 1 + lineWidth(inline) <= LINE_LIMIT) {
    writer.put(joined(inline.map(({ gap, written }) => joined([sameInBoth(gap), written]))), ' ', false);
    return false;
  }
  writer.put(sameInBoth('{'), ' ', false);
  for (const comment of block.afterOpen) putAtom(writer, comment, indent);
  writer.append(layOut(block.entries, indent + STEP));
  writer.startLine(indent);
  writer.put(sameInBoth('}'), '', false);
  return true;
}
