import type { Atom } from './atom.js';
import { plainAtom } from './atom.js';
import { sameInBoth } from './lexeme.js';
import { hasMergedWords } from './phrases.js';
import type { Block, Statement } from './tree.js';

/** The atoms of a block on one line, two spaces between its statements; undefined where something in it needs lines. */
export function inlineBlock(block: Block): Atom[] | undefined {
  const statements: Atom[][] = [];
  for (const { statement } of block.entries) {
    const own = statement && inlineStatement(statement);
    if (!own) return undefined;
    statements.push(own);
  }
  const atoms = statements.flatMap((own, index) => withGap(own, index === 0 ? ' ' : '  '));
  if (block.afterOpen.length > 0 || hasMergedWords(atoms)) return undefined;
  return [brace('{', ''), ...atoms, brace('}', ' ')];
}

function inlineStatement({ atoms, block, trailing }: Statement): Atom[] | undefined {
  const inner = block ? inlineBlock(block) : [];
  if (!inner) return undefined;
  const all = [...atoms, ...withGap(inner, ' '), ...trailing];
  return all.some(needsLines) ? undefined : all;
}

function needsLines({ lineBefore, lineAfter, lines, written }: Atom): boolean {
  return lineBefore || lineAfter || lines !== undefined || written.vi.includes('\n');
}

function withGap([first, ...rest]: readonly Atom[], gap: Atom['gap']): Atom[] {
  return first ? [{ ...first, gap }, ...rest] : [];
}

function brace(sign: string, gap: '' | ' '): Atom {
  return { ...plainAtom, written: sameInBoth(sign), gap };
}
