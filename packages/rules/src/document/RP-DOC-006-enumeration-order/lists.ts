import type { Level, Numbering } from '@rplan/kinds';
import {
  APPENDIX,
  ARTICLE,
  levelAt,
  numberingInsideArticle,
  numberingWithin,
  numberingWithoutHeadings,
  usualNumbering,
} from '@rplan/kinds';
import { plainText } from '@rplan/syntax';
import type { Appendix, AuthoredDocument, Finding, Item, Section, Task } from '@rplan/syntax/ast';
import { isAppendix, isNumbering } from '@rplan/syntax/ast';

export type Marked = Section | Finding | Task | Appendix;

/** What is numbered together, in the order of the page. */
export interface List {
  readonly level: Level;
  readonly entries: Entry[];
}

interface Entry {
  readonly item: Marked;
  /** The mark its author wrote; undefined where it is counted. */
  readonly own: string | undefined;
  /** Whether something without a mark stands between it and the one before. */
  readonly afterBreak: boolean;
}

interface Place {
  readonly depth: number;
  readonly numbering: Numbering;
  readonly articles: Counted;
  readonly found: List[];
}

/** A list that is being filled. */
interface Counted extends List {
  broken: boolean;
}

/** The lists of a document, as the page counts them: titled sections beside what has no heading, and articles through all of it. */
export function listsOf(document: AuthoredDocument): readonly List[] {
  const found: List[] = [];
  const begin = (numbering: Numbering): Place => ({ depth: 0, numbering, articles: counted(ARTICLE, found), found });
  const numbering = numberingOf(usualNumbering(document.kind), document.items);
  gather(document.items, begin(numbering));
  const appendices = counted(APPENDIX, found);
  for (const appendix of document.items.filter(isAppendix)) {
    add(appendices, appendix);
    gather(appendix.items, begin(numberingOf(numbering, appendix.items)));
  }
  return found;
}

function counted(level: Level, found: List[]): Counted {
  const list = { level, entries: [], broken: false };
  found.push(list);
  return list;
}

function gather(items: readonly Item[], place: Place, lists = listsAt(place)): void {
  for (const item of items) {
    switch (item.$type) {
      case 'Section':
        gatherSection(item, place, lists);
        break;
      case 'Task':
      case 'Finding': {
        // One without words of its own is a part of another paragraph.
        if (item.text) add(lists.headless, item);
        const depth = item.text ? place.depth + 1 : place.depth;
        gather(item.items, { ...place, depth, numbering: numberingOf(lists.numbering, item.items) });
        break;
      }
      case 'Amendment':
      case 'Addition':
        gather(item.items, place, lists);
        break;
      case 'Paragraphs':
      case 'Table':
        for (const list of [lists.headed, lists.headless]) list.broken = true;
        break;
    }
  }
}

function gatherSection(section: Section, place: Place, lists: Lists): void {
  if (section.level === 'article') {
    add(place.articles, section);
    const numbering = numberingInsideArticle(numberingOf(place.numbering, section.items));
    gather(section.items, { ...place, depth: 0, numbering });
    return;
  }
  const isHeaded = section.level === 'section';
  add(isHeaded ? lists.headed : lists.headless, section);
  const numbering = numberingOf(isHeaded ? place.numbering : lists.numbering, section.items);
  gather(section.items, { ...place, depth: place.depth + 1, numbering });
}

interface Lists {
  readonly headed: Counted;
  readonly headless: Counted;
  /** The marks of what has no heading. */
  readonly numbering: Numbering;
}

function listsAt({ depth, numbering, found }: Place): Lists {
  const headed = counted(levelAt(numbering, depth), found);
  const others = numberingWithoutHeadings(numbering, depth);
  const headless = others === numbering ? headed : counted(levelAt(others, depth), found);
  return { headed, headless, numbering: others };
}

function add(list: Counted, item: Marked): void {
  const own = item.mark && plainText(item.mark).trim();
  list.entries.push({ item, own, afterBreak: list.broken });
  // An item without a mark reads as a paragraph.
  list.broken = own === '';
}

function numberingOf(outer: Numbering, items: readonly Item[]): Numbering {
  return numberingWithin(outer, items.find(isNumbering)?.marks.map(plainText));
}
