import {
  ARTICLE,
  kindOf,
  type Level,
  levelAt,
  type Marks,
  marksOf,
  numberingInsideArticle,
  numberingWithoutHeadings,
} from '@rplan/kinds';
import type { Block as Part, Property, Paragraph as Prose } from '@rplan/model';
import { type Item, textOf } from '@rplan/words';
import type { Block, Paragraph, ParagraphRole } from '../outline.js';
import { type PrintState, printInline } from '../printing.js';
import { tableOf } from '../tables/table.js';
import { labelledLines } from './labelled.js';
import { milestonesOf } from './milestones.js';
import type { Settings } from './settings.js';
import { bulletAt, within } from './settings.js';

/** Where a part stands: how deep, and under which settings. */
interface Place {
  readonly depth: number;
  readonly settings: Settings;
  /** Articles are counted through the whole document, whatever sections they stand in: each has one number to be cited by. */
  readonly articles: Articles;
}

interface Articles {
  readonly marks: Marks;
  any: boolean;
}

/** Where a document or an appendix begins. */
export function beginning(settings: Settings): Place {
  return { depth: 0, settings, articles: { marks: marksOf(ARTICLE), any: false } };
}

/** The lists that are counted side by side at one place: titled sections, and what has no heading. */
interface Lists {
  readonly headed: List;
  readonly headless: List;
}

interface List {
  readonly at: Place;
  readonly marks: Marks;
  /** Each item says in front whether it is a finding or a task. */
  readonly labelled?: true;
}

function listsAt(place: Place): Lists {
  const headed = list(place);
  const others = numberingWithoutHeadings(place.settings, place.depth);
  return { headed, headless: others === place.settings ? headed : list({ ...place, settings: others }) };
}

function list(at: Place): List {
  return { at, marks: marksOf(levelAt(at.settings, at.depth)) };
}

type ItemPart = Extract<Part, { type: 'finding' | 'task' }>;

/** What is counted among parts that have no heading: findings and tasks that are printed here, clauses and points, those of additions among them. */
function* counted(parts: readonly Part[], state: PrintState): Generator<ItemPart | 'clause'> {
  for (const part of parts) {
    if (part.type === 'addition') yield* counted(part.blocks, state);
    else if (part.type === 'section') {
      if (part.level === 'clause') yield 'clause';
    } else if ((part.type === 'task' || part.type === 'finding') && itemOfPart(part, state)?.span === undefined)
      yield part;
  }
}

/** A list whose only member carries no number, unless its author wrote one. */
function unmarked({ at, marks }: List): List {
  return { at, marks: { count: marks.count, next: (own) => own ?? '' } };
}

/** The list of what has no heading, as it is printed among these parts. */
function headlessAmong(parts: readonly Part[], state: PrintState, list: List): List {
  const { at } = list;
  const [first, ...others] = counted(parts, state);
  if (first === undefined || first === 'clause') return list;
  const bullets = levelAt(at.settings, at.depth).kind === 'bullet';
  if (others.length === 0) return bullets || at.settings.numbered ? list : unmarked(list);
  // Findings and tasks in one list are told apart.
  const kinds = new Set([first, ...others].map((part) => (part === 'clause' ? part : part.type)));
  return kinds.has('finding') && kinds.has('task') ? { ...list, labelled: true } : list;
}

/** The body, part after part in the order of the model: the order of printing decides which citation is the first. */
export function bodyOf(parts: readonly Part[], state: PrintState, place: Place): Block[] {
  const lists = listsAt(place);
  return printedIn(parts, state, place, { ...lists, headless: headlessAmong(parts, state, lists.headless) });
}

function printedIn(parts: readonly Part[], state: PrintState, place: Place, lists: Lists): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const list = isHeaded(part) ? lists.headed : lists.headless;
    const { at, marks } = list;
    switch (part.type) {
      case 'paragraphs':
        blocks.push(...part.paragraphs.map((paragraph) => proseParagraph(paragraph, part.role, state)));
        break;
      case 'section':
        if (part.level === 'article') blocks.push(...articleOf(part, state, place));
        else blocks.push(...sectionOf(part, marks.next(part.mark), state, at));
        break;
      case 'finding':
      case 'task':
        blocks.push(...itemOf(part, list, state));
        break;
      case 'table':
        blocks.push(tableOf(part, state, place.settings));
        break;
      case 'labelled':
        blocks.push(...labelledLines(part, state));
        break;
      case 'addition':
        // What several statements add stands in one list.
        blocks.push(...printedIn(part.blocks, state, place, lists));
        break;
      case 'reporting':
        // Data for the tools; the sentence that asks for the report is the author's own.
        break;
    }
  }
  return blocks;
}

function isHeaded(part: Part): boolean {
  return part.type === 'section' && part.level === 'section';
}

/**
 * An article (Decree 30, PL I, P1, II.6.d): number and title on one line, in bold. One without a title is all content: its number
 * alone is bold. The first article of a decision follows its enacting line.
 */
function articleOf(
  article: Extract<Part, { type: 'section' }>,
  state: PrintState,
  { settings, articles }: Place,
): Block[] {
  const enacting = articles.any ? undefined : kindOf(state.plan.document.kind)?.enacting;
  articles.any = true;
  const mark = articles.marks.next(article.mark);
  const title = printInline(article.title, state);
  const place = { ...(article.id && { anchor: article.id }), ...(article.source && { source: article.source }) };
  // A title is no sentence: what ends like one is the article's own words.
  const titled = article.blocks.length > 0 && !/[.:;]$/.test(textOf(title).trimEnd());
  const heading: Paragraph = titled
    ? { type: 'paragraph', role: 'article', mark, content: title, keepWithNext: true, ...place }
    : {
        type: 'paragraph',
        role: 'numbered',
        content: [{ type: 'text', text: `${mark} `, bold: true }, ...title],
        ...(article.blocks.length > 0 && { keepWithNext: true }),
        ...place,
      };
  return [
    ...(enacting
      ? [{ type: 'paragraph', role: 'enacting', content: [{ type: 'text', text: enacting }] } as const]
      : []),
    heading,
    ...bodyOf(article.blocks, state, {
      depth: 0,
      settings: numberingInsideArticle(within(settings, article.print)),
      articles,
    }),
  ];
}

function proseParagraph(paragraph: Prose, role: 'text' | 'pursuant' | 'basis', state: PrintState): Paragraph {
  const { bullet, subBullet } = state.profile.texts.numbering;
  const looks = {
    plain: role === 'basis' ? 'legal-basis' : 'text',
    bullet: 'bullet',
    'sub-bullet': 'sub-bullet',
  } as const;
  const mark = { plain: undefined, bullet, 'sub-bullet': subBullet }[paragraph.style];
  return {
    type: 'paragraph',
    role: looks[paragraph.style],
    ...(mark && { mark }),
    content: printInline(paragraph.content, state),
    ...(paragraph.source && { source: paragraph.source }),
  };
}

function sectionOf(
  section: Extract<Part, { type: 'section' }>,
  mark: string,
  state: PrintState,
  { depth, settings, articles }: Place,
): Block[] {
  const inner = { depth: depth + 1, settings: within(settings, section.print), articles };
  const level = levelAt(settings, depth);
  const heading: Paragraph = {
    type: 'paragraph',
    role: section.level === 'section' ? headingRole(level) : 'numbered',
    ...(mark && { mark }),
    content: printInline(section.title, state),
    ...(section.level === 'section' && { keepWithNext: true }),
    ...(section.id && { anchor: section.id }),
    ...(section.source && { source: section.source }),
  };
  return [heading, ...bodyOf(section.blocks, state, inner)];
}

/** A heading's look follows its number: Roman and Arabic ones are bold, letters upright (Decree 30, PL I, P1, II.6.d). */
function headingRole({ kind }: Level): ParagraphRole {
  return ({ roman: 'heading-1', arabic: 'heading-2', letter: 'heading-3', bullet: 'bullet' } as const)[kind];
}

function itemOf(part: ItemPart, { at, marks, labelled }: List, state: PrintState): Block[] {
  const { depth, settings, articles } = at;
  const item = itemOfPart(part, state);
  if (!item) return [];
  const inner = { depth: depth + 1, settings: within(settings, part.print), articles };
  // An item without words of its own is a span of another paragraph: nothing is printed where it stands.
  if (item.span) return bodyOf(part.blocks, state, { ...inner, depth });
  const mark = marks.next(part.mark);
  const pattern = inner.settings.detailed ? inner.settings.lines[part.type] : undefined;
  const content = printInline(pattern ?? item.text, state, { item, capitalise: true });
  const first: Paragraph = {
    type: 'paragraph',
    role: itemRole(levelAt(settings, depth)),
    ...(mark && { mark }),
    content: labelled ? withLabel(content, state.profile.texts.items[part.type], inner.settings) : content,
    anchor: part.id,
    ...(part.source && { source: part.source }),
  };
  return [first, ...propertyLines(item, state, inner), ...bodyOf(part.blocks, state, inner)];
}

function itemOfPart(part: ItemPart, state: PrintState): Item | undefined {
  return part.type === 'task' ? state.tasks.get(part.id) : state.findings.get(part.id);
}

/** The label of an item, unless its words begin with it or the office has lines of its own for such items. */
function withLabel(content: Paragraph['content'], label: string, { ownItemLines }: Settings): Paragraph['content'] {
  const said = textOf(content).trimStart().toLocaleLowerCase('vi');
  if (ownItemLines || said.startsWith(label.trimEnd().replace(/:$/, '').toLocaleLowerCase('vi'))) return content;
  return [{ type: 'text', text: label, bold: true }, ...content];
}

function itemRole({ kind }: Level): ParagraphRole {
  return kind === 'bullet' ? 'bullet' : 'numbered';
}

/**
 * One line for each property that the item states and that has a pattern, in the order of the file: details, and no points to count. Milestones
 * stand under the deadline.
 */
function propertyLines(item: Item, state: PrintState, { depth, settings }: Place): Paragraph[] {
  if (!settings.detailed) return [];
  const printed = new Set<string>();
  const mark = bulletAt(settings, depth).mark(1);
  const bullet = (content: Paragraph['content']): Paragraph => ({
    type: 'paragraph',
    role: 'sub-bullet',
    mark,
    content,
  });
  const { milestone } = state.profile.texts;
  const milestones = milestonesOf(item, state).map((words) =>
    bullet([{ type: 'text', text: `${milestone}${words}.` }]),
  );
  const lines = item.properties.flatMap((property): Paragraph[] => {
    const label = labelOf(property);
    const pattern = label === undefined || isCleared(property) ? undefined : settings.lines[label];
    // A line prints all that is said of its label, so a second statement needs none.
    if (!label || !pattern || printed.has(label)) return [];
    printed.add(label);
    const own = bullet(printInline(pattern, state, { item, capitalise: true }));
    return label === 'due' ? [own, ...milestones] : [own];
  });
  return printed.has('due') ? lines : [...lines, ...milestones];
}

function labelOf(property: Property): string | undefined {
  if (property.key === 'parties') return property.role;
  if (property.key === 'texts') return property.field;
  return property.key;
}

function isCleared(property: Property): boolean {
  if (property.key === 'parties') return property.parties.length === 0;
  return property.key === 'due' && property.due === undefined;
}
