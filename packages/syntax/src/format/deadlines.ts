import type { AstNode } from 'langium';
import { GrammarUtils } from 'langium';
import type { DayPoint, TimedDeadline } from '../generated/ast.js';
import { isDayPoint, isPeriodPoint, isSpanDeadline, isTimedDeadline } from '../generated/ast.js';
import { walk } from '../tree/walk.js';
import { periodForm, recurringForm, withDay } from './deadline-forms.js';
import type { Lexeme } from './lexeme.js';
import { isComment } from './lexeme.js';

/** Rewrites the lexemes between two offsets; `before` is the one in front of them. */
interface Edit {
  readonly start: number;
  readonly end: number;
  rewrite(slice: readonly Lexeme[], before: Lexeme | undefined): readonly Lexeme[];
}

/**
 * Deadlines in the form that offices use most, where another form says surely the same: `hằng tháng trước ngày 20` for
 * `trước ngày 20 hằng tháng`, `quý III/2026` for `quý 3 năm 2026`, `trước ngày 15/8` for `trước 15/8`. A deadline with a
 * comment inside stays as written.
 */
export function canonicalDeadlines(root: AstNode, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const edits: Edit[] = [];
  walk(root, (node) => edits.push(...editsOf(node)));
  edits.sort((a, b) => a.start - b.start);
  const result: Lexeme[] = [];
  let at = 0;
  for (const edit of edits) {
    for (let next = lexemes[at]; next && next.start < edit.start; next = lexemes[at]) {
      result.push(next);
      at++;
    }
    const from = at;
    for (let next = lexemes[at]; next && next.end <= edit.end; next = lexemes[at]) at++;
    const slice = lexemes.slice(from, at);
    result.push(...(slice.some(isComment) ? slice : rewritten(edit, slice, result.at(-1))));
  }
  return result.concat(lexemes.slice(at));
}

function rewritten(edit: Edit, slice: readonly Lexeme[], before: Lexeme | undefined): readonly Lexeme[] {
  return edit
    .rewrite(slice, before)
    .map((lexeme, index) => ({ ...lexeme, lineEndsBefore: index === 0 ? (slice[0]?.lineEndsBefore ?? 0) : 0 }));
}

function editsOf(node: AstNode): Edit[] {
  if (isPeriodPoint(node)) return [edit(node, (slice) => periodForm(node, slice))];
  if (isSpanDeadline(node)) return node.opening === 'starting' && isDayPoint(node.from) ? [dayNamed(node.from)] : [];
  if (!isTimedDeadline(node)) return [];
  if (node.every && node.points.every(isMonthDay)) return [edit(node, (slice) => recurringForm(slice))];
  if (node.date) return [dayNamed(node)];
  const first = node.points[0];
  return node.bound && DAY_BOUNDS.has(node.bound) && isDayPoint(first) ? [dayNamed(first)] : [];
}

const DAY_BOUNDS = new Set(['before', 'by', 'until']);

function edit({ $cstNode }: AstNode, rewrite: Edit['rewrite']): Edit {
  return { start: $cstNode?.offset ?? 0, end: $cstNode?.end ?? 0, rewrite };
}

/** A day of every month or year: its number, or day and month; never a full date. */
function isMonthDay(point: AstNode): boolean {
  return isDayPoint(point) && (point.day !== undefined || /^\d+\/\d+$/.test(point.date ?? ''));
}

/** The word `ngày` before a date that stands without it. */
function dayNamed(node: DayPoint | TimedDeadline): Edit {
  const date = GrammarUtils.findNodeForProperty(node.$cstNode, 'date');
  const place = { start: date?.offset ?? 0, end: date?.end ?? 0 };
  return { ...place, rewrite: (slice, before) => (before?.type === 'dated' ? slice : withDay(slice)) };
}
