import type { CivilDate } from '@rplan/calendar';
import { dateOf, isGroupTask, periodOf, taskRows, trackingFacts } from '@rplan/meaning';
import type { Project } from '@rplan/rules';
import { formatText, nodesIn } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { Criteria } from './criteria.js';
import { type Fate, fateOf } from './fate.js';
import { listOf } from './list.js';
import { Sources } from './sources.js';
import { type Rolling, statementLater, taskLater } from './statements.js';

export interface RollRequest {
  readonly plan: string;
  readonly year: number;
  /** The edition of the index that holds then, by its name. */
  readonly index?: string | undefined;
  /** The day up to which reports and amendments count; without it the latest of them. */
  readonly day?: CivilDate | undefined;
}

export type RollProblem =
  | { readonly code: 'unknown-plan' | 'unknown-index'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'not-later'; readonly year: number }
  | { readonly code: 'no-year' };

export interface Rolled {
  readonly ok: true;
  /** The plan of the later year, and the list of what became of each task. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly fate: Fate;
}

/**
 * Next year's plan: open tasks as they stand, in the sections they stood in, each with where it comes from; deadlines by the period; criteria in the
 * new edition. Points and targets of points are left open. What must be decided is a comment, and in the list.
 */
export function roll(
  project: Project,
  { plan: name, year, index, day }: RollRequest,
): Rolled | { readonly ok: false; readonly problem: RollProblem } {
  const plan = project.documents.find((each) => each.name === name);
  const fail = (problem: RollProblem) => ({ ok: false as const, problem });
  if (!plan) return fail({ code: 'unknown-plan', name, known: project.documents.map((each) => each.name) });
  const indices = indicesOf(project);
  const edition = indices.find((each) => each.name === index);
  if (index !== undefined && !edition) {
    return fail({ code: 'unknown-index', name: index, known: indices.map((each) => each.name) });
  }
  const before = periodOf(plan)?.to ?? dateOf(plan)?.year;
  if (before === undefined) return fail({ code: 'no-year' });
  if (year <= before) return fail({ code: 'not-later', year: before });
  const { documents, reports } = project;
  const tracking = trackingFacts(plan, { documents, reports, asOf: day });
  const fate = fateOf(
    tracking,
    taskRows(plan, () => tracking),
  );
  const sources = new Sources(project, new Map([...fate.rolled].map(([task, each]) => [task, each.name])));
  const rolling: Rolling = {
    plan,
    year,
    years: year - before,
    sources,
    criteria: new Criteria(edition),
    questions: [],
  };
  const newName = nameLater(plan.name, before, year, project);
  const text = planLater(newName, rolling, fate);
  const formatted = formatText(text);
  const content = formatted.ok ? formatted.text : text;
  const base = fileName(newName);
  return {
    ok: true,
    fate,
    files: [
      { name: `${base}.rplan`, content },
      { name: `${base}-chuyen-tiep.md`, content: listOf(newName, rolling, fate) },
    ],
  };
}

function indicesOf({ files }: Project): ast.Index[] {
  return files.flatMap(({ parseResult }) => (parseResult.value as ast.Model).statements.filter(ast.isIndex));
}

function nameLater(name: string, before: number, year: number, { documents }: Project): string {
  const taken = new Set(documents.map((each) => each.name));
  const stem = name.includes(String(before)) ? name.replaceAll(String(before), String(year)) : `${name}-${year}`;
  let free = stem;
  for (let number = 2; taken.has(free); number++) free = `${stem}-${number}`;
  return free;
}

/** A name that every system can have. */
function fileName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const KEPT_OF_HEAD: ReadonlySet<string> = new Set(['IssuerLine', 'Numbering', 'Layout', 'LinePattern', 'Mode']);
const KEPT_INSIDE: ReadonlySet<string> = new Set([
  'Numbering',
  'Layout',
  'LinePattern',
  'Mode',
  'Responsibility',
  'About',
  'Due',
  'ReportsTo',
  'Columns',
]);
const BLOCKS: ReadonlySet<string> = new Set(['Section', 'Appendix', 'Table', 'Task', 'Finding']);

function planLater(name: string, rolling: Rolling, fate: Fate): string {
  const { plan, year, sources } = rolling;
  const number = plan.items.find(ast.isNumberLine)?.number;
  const symbol = number === undefined ? '' : number.replace(/^[^/]*\//u, '').replace(/^(?:19|20)\d{2}\//u, '');
  const put = new Set<ast.Task>();
  const body = blocksLater(plan, plan.items, rolling, fate, put);
  const rest = [...fate.rolled].filter(([task]) => !put.has(task));
  const foot = [...partsOf(plan, 'recipients'), ...partsOf(plan, 'archive'), ...plan.items.filter(ast.isSignature)];
  const title = sources.of(plan, 'title').replaceAll(`năm ${year - rolling.years}`, `năm ${year}`);
  const inside = plan.items.filter((item) => KEPT_INSIDE.has(item.$type) && !KEPT_OF_HEAD.has(item.$type));
  const lines = [
    'dự thảo',
    ...plan.items.filter((item) => KEPT_OF_HEAD.has(item.$type)).map((item) => sources.of(item)),
    symbol === '' ? 'số _' : `số _/${symbol}`,
    `ngày _/_/${year}`,
    `năm ${year}`,
    ...partsOf(plan, 'addressees').map((item) => sources.of(item)),
    `đoạn "Tiếp tục thực hiện các nhiệm vụ chưa hoàn thành của {${plan.name}.đầy đủ}${whereTo(plan, fate)}"`,
    ...inside.map((item) => statementLater(item, plan.name, plan, rolling)),
    ...body,
    ...rest.map(([, { row, name: task }]) => taskLater(row, task, rolling)),
    ...foot.map((item) => sources.of(item)),
  ];
  const notes = [...sources.notes].map((note) => sources.of(note));
  return `${sources.of(plan, 'kind')} ${name} ${title} {\n${[...lines, ...notes].join('\n')}\n}\n`;
}

/** Where the tasks stand: behind the sentence, or in appendices that it names. */
function whereTo(plan: ast.AuthoredDocument, { rolled }: Fate): string {
  const holds = (appendix: ast.Appendix) =>
    nodesIn(appendix).some((node) => ast.isTask(node) && rolled.has(node)) ||
    [...rolled.keys()].some((task) => {
      const into = containerOf(task);
      return nodesIn(appendix).some((node) => node === into);
    });
  const named = plan.items.filter(ast.isAppendix).filter(holds);
  return named.length === 0 ? ' như sau:' : ` tại ${named.map(({ name }) => `{${name}}`).join(', ')}.`;
}

function partsOf({ items }: ast.AuthoredDocument, component: ast.TextComponent): ast.ComponentText[] {
  return items.filter((item): item is ast.ComponentText => ast.isComponentText(item) && item.component === component);
}

/** The blocks that still hold tasks, with what holds inside them; a table of its own rows keeps its columns. */
function blocksLater(
  holder: { readonly $type: string },
  items: readonly ast.Item[],
  rolling: Rolling,
  fate: Fate,
  put: Set<ast.Task>,
): string[] {
  const { sources, plan } = rolling;
  return items.flatMap((item): string[] => {
    if (!BLOCKS.has(item.$type) || !('items' in item)) return [];
    const inner = (item as { readonly items: readonly ast.Item[] }).items;
    if (ast.isTask(item) && !isGroupTask(item)) {
      const rolled = fate.rolled.get(item);
      if (!rolled || put.has(item)) return [];
      put.add(item);
      return [taskLater(rolled.row, rolled.name, rolling)];
    }
    const blocks = blocksLater(item, inner, rolling, fate, put);
    // What a finding holds goes on without it.
    if (ast.isFinding(item)) return blocks;
    const added = [...fate.rolled].flatMap(([task, { name, row }]) => {
      if (put.has(task) || containerOf(task) !== item) return [];
      put.add(task);
      return [taskLater(row, name, rolling)];
    });
    if (blocks.length + added.length === 0) return [];
    const at = 'name' in item && item.name !== undefined ? item.name : holder.$type;
    const kept = inner.filter((each) => KEPT_INSIDE.has(each.$type));
    const head = sources.head(item).replaceAll(`năm ${rolling.year - rolling.years}`, `năm ${rolling.year}`);
    return [
      `${head} {\n${[...kept.map((each) => statementLater(each, at, plan, rolling)), ...blocks, ...added].join('\n')}\n}`,
    ];
  });
}

/** Where a later document adds a task. */
function containerOf(task: ast.Task): unknown {
  let node: { readonly $type: string; readonly $container?: unknown } | undefined = task;
  while (node && node.$type !== 'Addition') node = node.$container as typeof node;
  return ast.isAddition(node) ? node.container?.ref : undefined;
}
