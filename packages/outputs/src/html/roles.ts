import type { OutlineSection, Paragraph, ParagraphRole } from '@rplan/outline';
import type { PageContext } from './context.js';

/** What announces the document itself: one heading of the first level a page. */
const TITLES: ReadonlySet<ParagraphRole> = new Set(['kind', 'letter-subject']);

/** What stands below a title and says more of it. */
const SUBTITLES: ReadonlySet<ParagraphRole> = new Set(['subject', 'appendix-title']);

const MOST_LEVELS = 6;

/** The element of a paragraph: a heading where the profile gives its role a level, so that a reader can go from one to the next. */
export function elementOf(role: ParagraphRole, { profile, kind }: PageContext): { name: string; attributes: string } {
  if (TITLES.has(role)) return { name: 'h1', attributes: '' };
  const level = profile.paragraphs[role].outlineLevel;
  if (level !== undefined) return { name: `h${Math.min(MOST_LEVELS, level + above(role, kind))}`, attributes: '' };
  return { name: 'p', attributes: SUBTITLES.has(role) ? ' role="doc-subtitle"' : '' };
}

/** How many headings stand above those of a section: the document's, and in an appendix the appendix's own. */
function above(role: ParagraphRole, kind: OutlineSection['kind']): number {
  return kind === 'main' || role === 'appendix-label' ? 1 : 2;
}

const ITEMS: ReadonlySet<ParagraphRole> = new Set([
  'bullet',
  'sub-bullet',
  'table-bullet',
  'recipient',
  'addressee-item',
]);

/** Whether a paragraph is an item of a list, whose neighbours of the same role are items of the same. */
export function isItem({ role, mark }: Paragraph): boolean {
  return mark !== undefined && ITEMS.has(role);
}
