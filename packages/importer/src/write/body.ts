import type { BulletPart, FreeTable, Part, ScoreTable, SectionPart, TextPart } from '@rplan/recognise';
import { block, quoted } from '../prose/source.js';
import type { WriteContext } from './context.js';
import { append, doubtLines, indented } from './lines.js';
import { ListCounter } from './numbering.js';
import { taskTable } from './task-table.js';

/** Where parts stand: how deep, and how the lists are marked there. */
export interface Place {
  readonly depth: number;
  readonly levels: readonly string[];
  /** Articles are counted through the whole document. */
  readonly articles: ListCounter;
}

const SECTION_WORDS = { section: 'mục', clause: 'ý', article: 'điều' } as const;

/** The statements of a body, part after part. */
export function bodyLines(parts: readonly Part[], place: Place, context: WriteContext): string[] {
  const lines: string[] = [];
  const form = place.levels[Math.min(place.depth, place.levels.length - 1)] ?? '-';
  const counter = ListCounter.of(form);
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    if (part.type === 'bullet') {
      const run = bulletsFrom(parts, at);
      if (run.length === 0) append(lines, otherBullet(part, context));
      else
        append(
          lines,
          run.flatMap((each) => doubtLines(each.doubts)),
          withKeyword('đoạn', block(run.map((each) => bulletLine(each, context)))),
        );
      at += Math.max(0, run.length - 1);
      continue;
    }
    append(lines, doubtLines(part.doubts), partLines(part, counter, place, context));
  }
  return lines;
}

function partLines(
  part: Exclude<Part, BulletPart>,
  counter: ListCounter,
  place: Place,
  context: WriteContext,
): string[] {
  switch (part.type) {
    case 'text':
      return textLines(part, context);
    case 'section':
      return sectionLines(part, counter, place, context);
    case 'tasks':
      return taskTable(part, context);
    case 'scores':
      return freeTable(part.table, context, figuresOf(part, context));
    case 'table':
      return freeTable(part, context);
    case 'picture':
      return [];
  }
}

function textLines({ role, words }: TextPart, context: WriteContext): string[] {
  return [`${role === 'basis' ? 'căn cứ' : 'đoạn'} ${context.text(words)}`];
}

function sectionLines(section: SectionPart, counter: ListCounter, place: Place, context: WriteContext): string[] {
  const { level, mark, words, parts } = section;
  const isArticle = level === 'article';
  const own = (isArticle ? place.articles : counter).gives({ mark });
  const head = `${SECTION_WORDS[level]} ${own ? '' : `số ${quoted(mark.replace(/["\\{}]/g, '\\$&'))} `}${context.text(words)}`;
  const inner = bodyLines(parts, { ...place, depth: isArticle ? 0 : place.depth + 1 }, context);
  return inner.length === 0 ? [head] : [`${head} {`, ...indented(inner), '}'];
}

/** The bullets of the usual signs that stand together from a place on. */
function bulletsFrom(parts: readonly Part[], at: number): BulletPart[] {
  const run: BulletPart[] = [];
  for (let next = at; next < parts.length; next++) {
    const part = parts[next];
    if (!isPlainBullet(part)) break;
    run.push(part);
  }
  return run;
}

function isPlainBullet(part: Part | undefined): part is BulletPart {
  return part?.type === 'bullet' && (part.sign === '-' || part.sign === '+');
}

function bulletLine({ sign, words }: BulletPart, context: WriteContext): { source: string; bullet: '-' | '+' } {
  return { source: context.source(words), bullet: sign === '+' ? '+' : '-' };
}

/** A bullet of another sign keeps it. */
function otherBullet({ sign, words, doubts }: BulletPart, context: WriteContext): string[] {
  return [...doubtLines(doubts), `ý số ${quoted(sign.replace(/["\\{}]/g, '\\$&'))} ${context.text(words)}`];
}

/** Cells whose figure is one of the data, by row and cell, and how the data is referred to. */
type CellLinks = ReadonlyMap<string, string>;

/** The words of a table of points are printed as they were; its figures lead to index and result, and are compared with them. */
function figuresOf(part: ScoreTable, context: WriteContext): CellLinks {
  const names = context.scores.get(part);
  const links = new Map<string, string>();
  if (!names) return links;
  for (const { code, place } of part.rows) {
    links.set(`${place.row} ${place.maximum}`, `${names.index}.${code}.tối đa`);
    if (place.points !== undefined && names.result !== undefined)
      links.set(`${place.row} ${place.points}`, `${names.result}.${code}.điểm`);
  }
  return links;
}

/** A table that is no data: a paragraph a row, its cells on lines of their own. */
function freeTable({ rows }: FreeTable, context: WriteContext, links: CellLinks = new Map()): string[] {
  const lines = rows.flatMap((cells, row) => {
    const said = cells
      .flatMap((paragraphs, column) => {
        const link = links.get(`${row} ${column}`);
        const sources = paragraphs.map((words) => context.source(words));
        return link === undefined ? sources : [`{${link}|${sources.join(' ')}}`];
      })
      .filter((source) => source !== '');
    return said.length > 0 ? [{ source: said.join('\\n') }] : [];
  });
  return lines.length > 0 ? withKeyword('đoạn', block(lines)) : [];
}

function withKeyword(keyword: string, [first = '', ...more]: readonly string[]): string[] {
  return [`${keyword} ${first}`, ...more];
}
