import type { Block, Paragraph } from '@rplan/word-reader';
import type { Doubt } from '../doubt.js';
import type { BulletPart, Part, TextPart } from '../model.js';
import { plain } from '../prose/folding.js';
import { hasPicture, isBlank, isCentred } from '../prose/looks.js';
import { type Mark, markOf } from '../prose/mark.js';
import { joinWords, type Words, wordsOf } from '../prose/words.js';
import { readTable, type TableReading } from '../tables/read-table.js';
import { isHeading, isTitle } from './heading.js';
import type { Item, OpenSection } from './open-section.js';
import { placeFor } from './place.js';

export interface TreeOptions {
  /** Paragraphs that begin with these words before the first mark are legal bases. */
  readonly bases?: RegExp;
  /** A line that the layout prints by itself. */
  readonly enacting?: string | undefined;
}

/** The parts of a body: what stands below a mark is inside it, paragraphs stay as they are, tables are read. */
export function treeOf(blocks: readonly Block[], { bases, enacting }: TreeOptions = {}): Part[] {
  const root: Part[] = [];
  const open: OpenSection[] = [];
  let before: TableReading | undefined;
  let marked = false;
  const into = () => open.at(-1)?.parts ?? root;
  const items = blocks.map((block): Item | undefined =>
    block.type === 'paragraph' && !isBlank(block) ? { paragraph: block, mark: markOf(block) } : undefined,
  );
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.type === 'table') {
      closeClauses(open);
      before = readTable(block, before);
      into().push(...before.parts);
      continue;
    }
    into().push(...boxParts(block));
    if (hasPicture(block)) into().push({ type: 'picture', doubts: [{ code: 'picture' }] });
    const item = items[at];
    if (!item) continue;
    before = undefined;
    const { paragraph } = item;
    const mark = item.mark && isTitle(item.mark) && !isHeading(item, undefined, false, open).is ? undefined : item.mark;
    if (enacting !== undefined && open.length === 0 && plain(paragraph.text) === plain(enacting)) continue;
    if (!mark) {
      const isBasis = open.length === 0 && bases !== undefined && !marked && bases.test(paragraph.text.trim());
      closeClauses(open);
      into().push(textPart(paragraph, isBasis ? 'basis' : 'text'));
    } else if (mark.kind === 'bullet' || mark.kind === 'sub-bullet') into().push(bulletPart(paragraph, mark));
    else {
      const next = nextFilled(items, at);
      const table = nextIsTable(blocks, at);
      const heading = isHeading(item, next, table, open);
      const title = mark.kind === 'form' && heading.is ? titleBelow(items, at) : undefined;
      if (title) at = title.at;
      const place = placeFor(mark, heading.is, open);
      open.length = place.keep;
      const section = sectionPart(item, heading.is, title?.words, [...heading.doubts, ...place.doubts]);
      into().push(section);
      open.push(section);
      marked = true;
    }
  }
  return root;
}

/** Plain text goes on with the section, not with its last clause. */
function closeClauses(open: OpenSection[]): void {
  while (open.at(-1)?.level === 'clause') open.pop();
}

function nextIsTable(blocks: readonly Block[], at: number): boolean {
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next];
    // What a picture shows is content too.
    if (block?.type === 'table' || (block && hasPicture(block))) return true;
    if (block && !isBlank(block)) return false;
  }
  return false;
}

function nextFilled(items: readonly (Item | undefined)[], at: number): Item | undefined {
  for (let next = at + 1; next < items.length; next++) if (items[next]) return items[next];
  return undefined;
}

/** `Biểu mẫu 1` stands on a line of its own, its title on the next ones. */
function titleBelow(items: readonly (Item | undefined)[], at: number): { words: Words; at: number } | undefined {
  const own = items[at];
  if (!own || wordsOf(own.paragraph, own.mark?.end).text !== '') return undefined;
  const lines: Words[] = [];
  let end = at;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (!item || item.mark || !isCentred(item.paragraph)) break;
    lines.push(wordsOf(item.paragraph));
    end = next;
  }
  return lines.length > 0 ? { words: joinWords(lines, ' '), at: end } : undefined;
}

function sectionPart(
  { paragraph, mark }: Item,
  isHeaded: boolean,
  title: Words | undefined,
  doubts: readonly Doubt[],
): OpenSection {
  if (!mark) throw new Error('a section has a mark');
  return {
    type: 'section',
    level: mark.kind === 'article' ? 'article' : isHeaded ? 'section' : 'clause',
    mark: mark.sign,
    words: title ?? wordsOf(paragraph, mark.end),
    parts: [],
    found: mark,
    ...(doubts.length > 0 && { doubts }),
  };
}

function textPart(paragraph: Paragraph, role: TextPart['role']): TextPart {
  return { type: 'text', role, words: wordsOf(paragraph) };
}

function bulletPart(paragraph: Paragraph, mark: Mark): BulletPart {
  return { type: 'bullet', sign: mark.sign, words: wordsOf(paragraph, mark.end) };
}

function boxParts({ boxes }: Paragraph): Part[] {
  return boxes.flatMap(({ blocks }) =>
    treeOf(blocks).map((part): Part => ({ ...part, doubts: [...(part.doubts ?? []), { code: 'text-box' }] })),
  );
}
