import { BULLET, type Level, type Numbering, numberingWithin, usualNumbering } from '@rplan/kinds';
import type { Inline, PrintSettings } from '@rplan/model';
import type { LayoutProfile } from '../profile/index.js';

/** Print settings as they hold at one place: the nearest statement wins. */
export interface Settings extends Numbering {
  readonly detailed: boolean;
  readonly lines: Readonly<Record<string, readonly Inline[]>>;
  /** Whether the office says itself how findings and tasks are printed. */
  readonly ownItemLines: boolean;
}

export function initialSettings(kind: string, profile: LayoutProfile): Settings {
  return { ...usualNumbering(kind), detailed: false, lines: usualLines(profile), ownItemLines: false };
}

export function within(outer: Settings, own: PrintSettings | undefined): Settings {
  if (!own) return outer;
  return {
    ...numberingWithin(outer, own.numbering),
    detailed: own.layout ? own.layout === 'detailed' : outer.detailed,
    lines: own.lines ? { ...outer.lines, ...own.lines } : outer.lines,
    ownItemLines: outer.ownItemLines || own.lines?.finding !== undefined || own.lines?.task !== undefined,
  };
}

/** The bullet of lines that stand at a depth, whatever is counted there. */
export function bulletAt({ levels }: Settings, depth: number): Level {
  return levels.slice(depth).find(({ kind }) => kind === 'bullet') ?? BULLET;
}

/** Lines of items and their properties where the office states none of its own. */
function usualLines({ texts }: LayoutProfile): Settings['lines'] {
  const properties = Object.entries(texts.properties).map(([part, label]) => [part, line(label, part, '.')]);
  return { finding: line('', 'content'), task: line('', 'content'), ...Object.fromEntries(properties) };
}

function line(before: string, part: string, after = ''): Inline[] {
  const text = (words: string): Inline[] => (words === '' ? [] : [{ type: 'text', text: words }]);
  return [...text(before), { type: 'reference', to: { kind: 'self' }, parts: [part] }, ...text(after)];
}
