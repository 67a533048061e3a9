import type { SourceFile } from '@rplan/meaning';
import type { Diagnostic } from '../diagnostic.js';
import type { CheckOptions, Project } from '../project.js';
import { openProject } from '../project.js';
import { apart, applyEdits } from './edits.js';
import type { SafeFix } from './safe-fix.js';

/** What applying the safe fixes made of a project. */
export interface AppliedFixes {
  /** The files whose text changed. */
  readonly changed: readonly SourceFile[];
  /** The problems that are gone, as they stood when they were found, each with what was done about it. */
  readonly applied: readonly AppliedFix[];
}

export interface AppliedFix extends SafeFix {
  /** Of its file, from 1. */
  readonly line: number;
}

/** A fix may uncover the next problem; a plan that needs more rounds than this needs its writer. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes of what the rules find, again and again until none is left, so that doing it twice changes nothing more. A fix that
 * leaves its problem, or breaks the syntax, is taken back. Nothing is written.
 */
export async function applySafeFixes(
  root: string,
  sources: readonly SourceFile[],
  used: readonly SourceFile[] = [],
  options: CheckOptions = {},
): Promise<AppliedFixes> {
  const applied: AppliedFix[] = [];
  const refused = new Set<string>();
  let texts = sources;
  let project = await openProject(root, texts, used);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = project.check(options);
    const own = new Set(sources.map(({ uri }) => uri));
    const wanted = (await project.safeFixes(found)).filter(
      (fix) => !refused.has(keyOf(fix.problem)) && fix.edits.every(({ place }) => own.has(place.file)),
    );
    const fixes = apart(wanted);
    if (fixes.length === 0) break;
    const settled = await settle(fixes, found);
    for (const fix of fixes) if (!settled.fixes.includes(fix)) refused.add(keyOf(fix.problem));
    applied.push(...settled.fixes.map((fix) => ({ ...fix, line: lineOf(fix, texts) })));
    texts = settled.texts;
    project = settled.project;
  }
  return { changed: texts.filter(({ text }, index) => text !== sources[index]?.text), applied };

  /** Applies the fixes, or, where together they do harm, those of them that do none. */
  async function settle(
    fixes: readonly SafeFix[],
    found: readonly Diagnostic[],
  ): Promise<{ fixes: readonly SafeFix[]; texts: readonly SourceFile[]; project: Project }> {
    const next = applyEdits(
      texts,
      fixes.flatMap(({ edits }) => edits),
    );
    const opened = await openProject(root, next, used);
    if (fixes.length === 0 || helps(fixes, found, opened.check(options)))
      return { fixes, texts: next, project: opened };
    if (fixes.length === 1) return settle([], found);
    const half = Math.ceil(fixes.length / 2);
    const first = await settle(fixes.slice(0, half), found);
    const second = await settle(fixes.slice(half), found);
    const together = [...first.fixes, ...second.fixes];
    // Each half is well by itself: then it is the two together that do harm.
    return together.length === fixes.length ? first : settle(together, found);
  }
}

function lineOf({ problem: { place } }: SafeFix, sources: readonly SourceFile[]): number {
  const text = sources.find(({ uri }) => uri === place.file)?.text ?? '';
  return text.slice(0, place.start).split('\n').length;
}

/** Whether the problems of these fixes are gone and the syntax is no worse. What a fix uncovers (a task that can be read now) is no harm. */
function helps(fixes: readonly SafeFix[], before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const known = tally(before);
  const left = tally(after);
  const solved = fixes.every(({ problem }) => {
    const key = keyOf(problem);
    return (left.get(key) ?? 0) < (known.get(key) ?? 0);
  });
  return solved && unread(after) <= unread(before);
}

function tally(problems: readonly Diagnostic[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const key of problems.map(keyOf)) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  return numbers;
}

function unread(problems: readonly Diagnostic[]): number {
  return problems.filter(({ code }) => code.startsWith('RP-SYNTAX-')).length;
}

function keyOf({ code, place, data }: Diagnostic): string {
  return JSON.stringify([code, place.file, data]);
}
