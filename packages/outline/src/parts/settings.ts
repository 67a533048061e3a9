import { kindOf } from '@rplan/kinds';
import type { Inline, PrintSettings } from '@rplan/model';
import type { LayoutProfile } from '../profile/index.js';
import type { Level } from './marks.js';
import { CLAUSE_MARKS, HEADING_MARKS, levelOf } from './marks.js';

/** Print settings as they hold at one place: the nearest statement wins. */
export interface Settings {
  readonly levels: readonly Level[];
  /** Whether the author chose the marks; articles have marks of their own where he did not. */
  readonly numbered: boolean;
  readonly detailed: boolean;
  readonly lines: Readonly<Record<string, readonly Inline[]>>;
}

export function initialSettings(kind: string, profile: LayoutProfile): Settings {
  const marks = kindOf(kind)?.clausesFirst ? CLAUSE_MARKS : HEADING_MARKS;
  return {
    levels: marks.map((mark) => levelOf(mark, profile)),
    numbered: false,
    detailed: false,
    lines: usualLines(profile),
  };
}

export function within(outer: Settings, own: PrintSettings | undefined, profile: LayoutProfile): Settings {
  if (!own) return outer;
  return {
    levels: own.numbering ? own.numbering.map((mark) => levelOf(mark, profile)) : outer.levels,
    numbered: outer.numbered || own.numbering !== undefined,
    detailed: own.layout ? own.layout === 'detailed' : outer.detailed,
    lines: own.lines ? { ...outer.lines, ...own.lines } : outer.lines,
  };
}

/** The settings inside an article: clauses and points, whatever the document's own marks are (II.6.d). */
export function insideArticle(settings: Settings, profile: LayoutProfile): Settings {
  return settings.numbered ? settings : { ...settings, levels: CLAUSE_MARKS.map((mark) => levelOf(mark, profile)) };
}

/**
 * The settings of what has no heading: Roman numbers belong to titled sections (II.6.d), so that points which stand where sections
 * would are counted as those inside one. Marks that the author chose hold for all.
 */
export function withoutHeadings(settings: Settings, depth: number): Settings {
  if (settings.numbered || levelAt(settings, depth).kind !== 'roman') return settings;
  return { ...settings, levels: settings.levels.toSpliced(depth, 1) };
}

/** The level at a depth; below the last stated one its mark goes on. */
export function levelAt({ levels }: Settings, depth: number): Level {
  return levels[Math.min(depth, levels.length - 1)] ?? { kind: 'bullet', mark: () => '-', place: () => undefined };
}

/** The bullet of lines that stand at a depth, whatever is counted there. */
export function bulletAt(settings: Settings, depth: number): Level {
  const { levels } = settings;
  return (
    levels.slice(depth).find(({ kind }) => kind === 'bullet') ?? {
      kind: 'bullet',
      mark: () => '-',
      place: () => undefined,
    }
  );
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
