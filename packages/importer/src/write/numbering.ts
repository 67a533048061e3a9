import { type Level, levelOf, levelsWith, type Marks, marksOf } from '@rplan/kinds';
import type { Part, SectionPart } from '@rplan/recognise';

const USUAL = ['I.', '1.', 'a)', '-', '+'];

/**
 * The marks by depth that say most of a body's own (`đánh số`): the first mark of its most usual list at each depth. What a list counts
 * otherwise, each of its items says.
 */
export function levelsOf(body: readonly Part[]): string[] {
  const counts: Map<string, number>[] = [];
  const visit = (parts: readonly Part[], depth: number): void => {
    for (const part of parts) {
      if (part.type !== 'section') continue;
      if (part.level === 'article') visit(part.parts, 0);
      else {
        const [nearest] = levelsWith(part.mark);
        if (nearest) {
          counts[depth] ??= new Map();
          counts[depth].set(nearest.first, (counts[depth].get(nearest.first) ?? 0) + 1);
        }
        visit(part.parts, depth + 1);
      }
    }
  };
  visit(body, 0);
  return Array.from({ length: counts.length }, (_, depth) => {
    const [most] = [...(counts[depth] ?? [])].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? USUAL[depth] ?? '-';
  });
}

/** Counts the items of one list as the layout does, to know which marks it makes by itself. */
export class ListCounter {
  private readonly marks: Marks;

  constructor(private readonly level: Level) {
    this.marks = marksOf(level);
  }

  /** The list whose first mark this is. */
  static of(first: string): ListCounter {
    return new ListCounter(levelOf(first));
  }

  /** Whether the next item gets this mark without saying so. */
  gives({ mark }: Pick<SectionPart, 'mark'>): boolean {
    const isOwn = this.level.mark(this.marks.count + 1) === mark;
    this.marks.next(isOwn ? undefined : mark);
    return isOwn;
  }
}
