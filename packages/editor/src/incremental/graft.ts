import type { Region, RPlanLexingReport, SyntaxFault } from '@rplan/syntax';
import { excerpt, faultsOf, lexingReport, statementsIn } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { AstNode, CstNode, Mutable, ParseResult } from 'langium';
import { adoptChildren, canBeShifted, setFullText } from './cst.js';
import { faultsAround, isLocal } from './faults.js';
import { reportAround } from './report.js';
import type { Run } from './run.js';
import { blockCst, runAround } from './run.js';
import type { Shift } from './text-edit.js';
import { editBetween, shiftOf } from './text-edit.js';

/** A file read anew where it was edited. */
export interface Grafted {
  readonly result: ParseResult<Model>;
  /** What was read anew; all other nodes are those of the old tree, with their references. */
  readonly fresh: Piece;
  /** What went: references to it point nowhere. */
  readonly gone: Piece;
}

/** Some statements, whole, and the blocks around them without the other statements that stand there. */
export interface Piece {
  readonly statements: readonly AstNode[];
  readonly blocks: readonly AstNode[];
}

/** The parser, and the lexer for what is only counted. */
export interface Reader {
  read(text: string): ParseResult<Model>;
  lex(text: string): RPlanLexingReport;
}

/**
 * Reads a file after an edit by reading only the statements around the edit, with the openings of their blocks, and putting them into
 * the old tree, which is used up by it. Gives what reading the whole file gives. Undefined where that cannot be told: where braces,
 * comments or texts do not balance there, or the old tree has a fault that goes beyond its own statement.
 */
export function graft(old: ParseResult<Model>, text: string, reader: Reader): Grafted | undefined {
  const before = old.value.$cstNode?.root.fullText;
  if (before === undefined || !isMovable(old) || !isMendable(old)) return undefined;
  const edit = editBetween(before, text);
  const run = runAround(old.value, edit);
  if (!run) return undefined;
  const delta = edit.newEnd - edit.oldEnd;
  const region = { start: run.region.start, end: run.region.end + delta };
  const was = excerpt(before, run.container, run.region);
  if (was === undefined) return undefined;
  // The blocks around the run end further on by as much as was put in.
  const is = was.slice(0, region.start) + text.slice(region.start, region.end) + was.slice(run.region.end);
  const fresh = reader.read(is);
  const container = counterpart(fresh.value, run.container);
  if (!container || !isMovable(fresh) || !isSound(fresh, region, text)) return undefined;
  const regions = { old: run.region, fresh: region };
  const report = reportAround(lexingReport(old), reader.lex(was), lexingReport(fresh), regions);
  const shift = shiftOf(before, text, edit);
  const faults = report && faultsAround(faultsOf(old), faultsOf(fresh), run.region, region, shift);
  if (!faults || (faults.length > 0 && !sameVocabulary(report, lexingReport(fresh)))) return undefined;
  return assemble(fresh, container, run, { text, shift, report, faults });
}

function isMovable({ value }: ParseResult<Model>): boolean {
  return value.$cstNode !== undefined && canBeShifted(value.$cstNode);
}

/** Whether everything wrong with a file stays in its own statement. */
function isMendable(result: ParseResult): boolean {
  return (
    result.lexerErrors.length === 0 && lexingReport(result).strayBraces.length === 0 && faultsOf(result).every(isLocal)
  );
}

function isSound(fresh: ParseResult<Model>, region: Region, text: string): boolean {
  if (!isMendable(fresh)) return false;
  // At the end of the region the parser meets a closing brace where in the file another statement may stand.
  const inside = (at: number) => at >= region.start && at < region.end;
  const toEnd = region.end === text.length;
  const within = faultsOf(fresh).every(({ start, token }) => inside(start) && (toEnd || inside(token.startOffset)));
  return within && !endsOpen(fresh.value, region, text);
}

/** A comment that goes on behind the region, over what is blank here and is not in the file; a text that its line ended. */
function endsOpen(root: Model, region: Region, text: string): boolean {
  const cst = root.$cstNode;
  if (!cst) return true;
  for (const leaf of leavesFrom(cst, region)) {
    if (leaf.tokenType.name === 'LINE_END') return true;
    if (leaf.hidden && leaf.end > region.end && /\S/.test(text.slice(region.end, leaf.end))) return true;
  }
  return false;
}

function* leavesFrom(cst: CstNode, region: Region): Generator<CstNode & { tokenType: { name: string } }> {
  if ('content' in cst) {
    for (const child of (cst as { content: readonly CstNode[] }).content) yield* leavesFrom(child, region);
  } else if (cst.end > region.start) yield cst as CstNode & { tokenType: { name: string } };
}

function sameVocabulary(a: RPlanLexingReport, b: RPlanLexingReport): boolean {
  return a.vocabulary.en > a.vocabulary.vi === b.vocabulary.en > b.vocabulary.vi;
}

/** The block of the new tree that stands for one of the old: each block around the run holds only the next. */
function counterpart(root: Model, container: AstNode): AstNode | undefined {
  const chain: AstNode[] = [];
  for (let node: AstNode = container; node.$container; node = node.$container) chain.unshift(node);
  let at: AstNode | undefined = root;
  for (const old of chain) {
    const statements: readonly AstNode[] = at ? statementsIn(at) : [];
    at = statements.length === 1 && statements[0]?.$type === old.$type ? statements[0] : undefined;
  }
  return at;
}

interface Context {
  readonly text: string;
  readonly shift: Shift;
  readonly report: RPlanLexingReport;
  readonly faults: SyntaxFault[];
}

function assemble(
  fresh: ParseResult<Model>,
  container: AstNode,
  run: Run,
  { text, shift, report, faults }: Context,
): Grafted | undefined {
  const levels: { old: AstNode; fresh: AstNode; region: Region; from: number; to: number }[] = [];
  let { region, from, to } = run;
  let oldNode = run.container;
  let freshNode = container;
  for (;;) {
    if (!blockCst(oldNode) || !blockCst(freshNode)) return undefined;
    levels.push({ old: oldNode, fresh: freshNode, region, from, to });
    const oldParent = oldNode.$container;
    const freshParent = freshNode.$container;
    if (!oldParent || !freshParent) break;
    const cst = oldNode.$cstNode;
    from = statementsIn(oldParent).indexOf(oldNode);
    to = from + 1;
    if (!cst || from < 0) return undefined;
    region = { start: cst.offset, end: cst.end };
    oldNode = oldParent;
    freshNode = freshParent;
  }
  const inner = [...statementsIn(container)];
  const gone = statementsIn(run.container).slice(run.from, run.to);
  const moves = shift.offset !== 0 || shift.lines !== 0 || shift.column !== 0;
  // Nothing fails from here on: the old tree is taken apart.
  for (const level of levels) {
    const oldCst = blockCst(level.old);
    const freshCst = blockCst(level.fresh);
    if (!oldCst || !freshCst) continue;
    adoptChildren(freshCst, oldCst, level.region, moves ? shift : undefined);
    adoptStatements(level.fresh, level.old, level.from, level.to);
  }
  if (fresh.value.$cstNode) setFullText(fresh.value.$cstNode, text);
  return {
    result: { value: fresh.value, lexerErrors: [], parserErrors: faults, lexerReport: report },
    fresh: { statements: inner, blocks: levels.map((level) => level.fresh) },
    gone: { statements: gone, blocks: levels.map((level) => level.old) },
  };
}

function adoptStatements(fresh: AstNode, old: AstNode, from: number, to: number): void {
  const list = statementsIn(old);
  const own = statementsIn(fresh) as AstNode[];
  const property = 'statements' in fresh ? 'statements' : 'updates' in fresh ? 'updates' : 'items';
  const all = [...list.slice(0, from), ...own, ...list.slice(to)];
  all.forEach((statement, index) => {
    const node = statement as Mutable<AstNode>;
    node.$container = fresh;
    node.$containerProperty = property;
    node.$containerIndex = index;
  });
  (fresh as unknown as Record<string, AstNode[]>)[property] = all;
}
