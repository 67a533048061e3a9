import { compareDates } from '@rplan/calendar';
import { resolveIn, type TaskRow, textsOf, workOf } from '@rplan/meaning';
import { spell, statementOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { Criteria } from './criteria.js';
import { type Shifted, shiftYears } from './shift.js';
import type { Sources } from './sources.js';

/** What the next plan is made with. */
export interface Rolling {
  readonly plan: ast.AuthoredDocument;
  readonly year: number;
  /** How many years later it is. */
  readonly years: number;
  readonly sources: Sources;
  readonly criteria: Criteria;
  /** What somebody has to decide, by the task or place that it is about. */
  readonly questions: { readonly at: string; readonly words: string }[];
}

/** A statement of a task or of what holds tasks, a year later; what must be decided is a comment in its place. */
export function statementLater(
  item: ast.Item | ast.Extension,
  at: string,
  document: ast.AuthoredDocument,
  rolling: Rolling,
): string {
  const { sources } = rolling;
  const words = sources.of(item);
  if (ast.isDue(item)) return dueLater(item, words, at, document, rolling);
  if (ast.isExtension(item)) {
    const point = item.point ? sources.of(item.point) : '';
    return dueLater(item, `${spell('due', 'vi')} ${point}`, at, document, rolling);
  }
  if (ast.isMilestone(item)) {
    const due = item.deadline && resolveIn(document, item.deadline)?.due;
    return later(words, due, at, rolling) ?? '';
  }
  if (ast.isAbout(item)) return aboutLater(item, at, rolling);
  // What was hoped for last year says nothing of this one.
  if (ast.isPoints(item)) return ask(at, `điểm để trống, năm trước ghi “${words}”`, rolling);
  if (ast.isTarget(item) && item.node) return ask(at, `chỉ tiêu điểm để trống, năm trước ghi “${words}”`, rolling);
  return [...yearInWords(words, at, rolling), words].join('\n');
}

/** Words that speak of the old year are the author's: a comment asks for them. A year in a name is none. */
function yearInWords(words: string, at: string, rolling: Rolling): string[] {
  const year = rolling.year - rolling.years;
  const isSaid = new RegExp(`(?<![\\p{L}\\d]|\\p{L}-)${year}(?!\\d)`, 'u').test(words);
  return isSaid ? [ask(at, `lời văn nhắc năm ${year}`, rolling)] : [];
}

/** A comment at the place, and a line of the list. */
function ask(at: string, words: string, { questions }: Rolling): string {
  const line = words.replace(/\s+/g, ' ');
  questions.push({ at, words: line });
  return `// Xem lại: ${line}`;
}

function dueLater(
  item: ast.Due | ast.Extension,
  words: string,
  at: string,
  document: ast.AuthoredDocument,
  rolling: Rolling,
): string {
  if (ast.isDue(item) && item.cleared) return words;
  const deadline = ast.isDue(item) ? item.deadline : item.point;
  const due = deadline && resolveIn(document, deadline)?.due;
  return later(words, due, at, rolling) ?? `${ask(at, `thời hạn năm trước “${words}”`, rolling)}\nthời hạn _`;
}

/** Words with a deadline so many years later; those that are not over by then stay. Undefined where nobody can say when that is. */
function later(words: string, due: Day, at: string, rolling: Rolling): string | undefined {
  const begins = { year: rolling.year, month: 1, day: 1 };
  if (due && compareDates(due, begins) >= 0) return words;
  const shifted = shiftYears(words, rolling.years);
  const hasYear = shifted === undefined || shifted.text !== words;
  if (!due && hasYear) return undefined;
  if (!shifted) return undefined;
  return [...movedDays(shifted, at, rolling), shifted.text].join('\n');
}

type Day = Parameters<typeof compareDates>[0] | undefined;

function movedDays({ moved }: Shifted, at: string, rolling: Rolling): string[] {
  return moved.map(({ from, to }) => ask(at, `${from} là ngày nghỉ, đã chuyển sang ${to}`, rolling));
}

function aboutLater({ relation, cleared, nodes }: ast.About, at: string, rolling: Rolling): string {
  const keyword = spell(relation, 'vi');
  if (cleared) return `${keyword} _`;
  const found = nodes.flatMap(({ ref, $refText }) => [
    { said: $refText, now: ref ? rolling.criteria.in(ref) : $refText },
  ]);
  const kept = found.flatMap(({ now }) => now ?? []);
  const lost = found.filter(({ now }) => now === undefined).map(({ said }) => said);
  const asked = lost.map((said) =>
    ask(at, `tiêu chí ${said} không có trong bộ chỉ số mới, hoặc tách thành nhiều tiêu chí`, rolling),
  );
  // A level with several, or of another index, is said in general.
  const general = relation === 'maintains' || relation === 'improves' ? keyword : spell('about', 'vi');
  return [...asked, ...(kept.length > 0 ? [`${general} ${[...new Set(kept)].join(', ')}`] : [])].join('\n');
}

/** A task as it stands now, in the next year, without the tasks inside it. */
export function taskLater({ item: task, state, document }: TaskRow, name: string, rolling: Rolling): string {
  const { plan, sources } = rolling;
  const changes = state?.changes ?? [];
  const newWords = changes.findLast((change) => change.text);
  const content = changes
    .flatMap((change) => change.items)
    .findLast((item) => ast.isTextList(item) && item.field === 'content');
  const text = newWords?.text
    ? sources.of(newWords.text)
    : ast.isTextList(content) && content.texts[0]
      ? sources.of(content.texts[0])
      : wordsOf(task, document, sources);
  const changed = new Map<string, (ast.Item | ast.Extension)[]>();
  for (const change of changes) {
    const slots = new Map<string, (ast.Item | ast.Extension)[]>();
    for (const item of change.items) {
      const slot = slotOf(item);
      if (slot !== undefined && item !== content) slots.set(slot, [...(slots.get(slot) ?? []), item as ast.Item]);
    }
    for (const [slot, items] of slots) changed.set(slot, items);
  }
  const own = task.items.filter((item) => isProperty(item) && !changed.has(slotOf(item) ?? '') && !ast.isDue(item));
  const current = [...changed].flatMap(([slot, items]) => (slot === 'due' ? [] : items));
  const lines = [
    ...yearInWords(text, name, rolling),
    ...own.map((item) => statementLater(item, name, document, rolling)),
    ...current.map((item) => statementLater(item, name, changeOwner(item) ?? document, rolling)),
    ...dueLines(task, state?.due, state !== undefined, name, document, rolling),
    `${spell('basis', 'vi')} ${plan.name} "Chuyển tiếp từ ${cameFrom(task, document, plan)}"`,
    ...(state?.status === 'proposed to drop' ? [ask(name, 'đơn vị đã đề xuất bỏ nhiệm vụ này', rolling)] : []),
  ];
  return `nhiệm vụ ${name} ${text} {\n${lines.filter((line) => line !== '').join('\n')}\n}`;
}

function changeOwner(item: ast.Item | ast.Extension): ast.AuthoredDocument | undefined {
  let node: { readonly $container?: unknown; readonly $type: string } | undefined = item;
  while (node && node.$type !== 'AuthoredDocument') node = node.$container as typeof node;
  return node as ast.AuthoredDocument | undefined;
}

/** The deadline that holds where it is the task's own, or no more what it was given; else it comes from around the task. */
function dueLines(
  task: ast.Task,
  due: ast.Due | ast.Extension | undefined,
  isFollowed: boolean,
  name: string,
  document: ast.AuthoredDocument,
  rolling: Rolling,
): string[] {
  const stated = workOf(document).effective.get(task)?.due;
  const now = isFollowed ? due : stated;
  if (now && now === stated && now.$container !== task && document === rolling.plan) return [];
  if (!now) return stated ? ['thời hạn _'] : [];
  return [statementLater(now, name, changeOwner(now) ?? document, rolling)];
}

function cameFrom(task: ast.Task, document: ast.AuthoredDocument, plan: ast.AuthoredDocument): string {
  return task.name === undefined
    ? `{${plan.name}}`
    : `{${document.name}.${task.name}|nhiệm vụ năm trước} của {${plan.name}}`;
}

/** The words of a task: its own, or those of the one link that gives it some. */
function wordsOf(task: ast.Task, document: ast.AuthoredDocument, sources: Sources): string {
  if (task.text) return sources.of(task.text);
  const links = linksTo(task, document);
  const [only] = links;
  if (!only || links.length > 1) return '';
  const label = sources
    .of(only)
    .replace(/^\{[^|]*\|/u, '')
    .replace(/\}$/u, '');
  return `"${label.charAt(0).toLocaleUpperCase('vi')}${label.slice(1)}."`;
}

function linksTo(task: ast.Task, document: ast.AuthoredDocument): ast.Link[] {
  return textsOf(document).links.filter(
    ({ target, labelled, steps }) => labelled && steps.length === 0 && target?.ref === task,
  );
}

/** What a statement takes the place of when it is stated again. */
function slotOf(item: ast.Item | ast.Extension): string | undefined {
  return ast.isExtension(item)
    ? 'due'
    : statementOf(item)?.keyword === 'completed'
      ? 'due'
      : statementOf(item)?.keyword;
}

const HOLDERS: ReadonlySet<string> = new Set(['Task', 'Finding', 'Section', 'Appendix', 'Table', 'Note', 'Paragraphs']);

/** What a task says of itself, and no text or block inside it. */
function isProperty(item: ast.Item): boolean {
  return !HOLDERS.has(item.$type) && !AMENDING.has(item.$type);
}

const AMENDING: ReadonlySet<string> = new Set(['Amendment', 'Change', 'Drop', 'Addition']);
