import type {
  AuthoredDocument,
  CitedDocument,
  Finding,
  Link,
  LinkField,
  Section,
  Task,
  Text,
  TextPart,
} from '@rplan/syntax/ast';
import {
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isLink,
  isSection,
  isTarget,
  isTask,
  isTextList,
} from '@rplan/syntax/ast';
import { textsOf } from './texts.js';

type Speaker = Task | Finding | Section | CitedDocument | AuthoredDocument;

/** Words that a mention prints: of a task, of its deliverable, a title. They may mention further ones. */
export interface MentionedWords {
  readonly of: Speaker;
  readonly part: LinkField;
  readonly mentions: readonly { readonly link: Link; readonly words: MentionedWords }[];
  /** Letters of its own. */
  readonly letters: number;
  /** Letters of all that it brings in, itself too, and how deep its mentions are nested. A circle is gone through once. */
  readonly whole?: Whole;
}

interface Whole {
  readonly letters: number;
  readonly depth: number;
}

/** What the mentions in a document lead to. */
export interface Mentioned {
  /** Words that lead back to themselves: the mentions in their order, each found in the words of the one before. Each circle once. */
  readonly circles: readonly (readonly { readonly link: Link; readonly in: MentionedWords }[])[];
  /** Each mention of the document that prints words, in the order of the file. */
  readonly mentions: MentionedWords['mentions'];
}

/** Follows the mentions of a document, into other documents too. Linear in the words that can be reached. */
export function mentionedIn(document: AuthoredDocument): Mentioned {
  const reader = new Reader();
  const mentions: { link: Link; words: Words }[] = [];
  for (const link of textsOf(document).links) {
    const words = reader.at(link, speakerOf(link));
    if (!words) continue;
    reader.follow(words);
    mentions.push({ link, words });
  }
  return { circles: reader.circles, mentions };
}

interface Words extends MentionedWords {
  mentions: { link: Link; words: Words }[];
  letters: number;
  /** Its place on the path that is followed, while it is. */
  step?: number | undefined;
  whole?: Whole;
}

class Reader {
  readonly circles: { link: Link; in: Words }[][] = [];
  private readonly known = new Map<Speaker, Map<LinkField, Words>>();

  /** The words that a link prints; undefined where it prints a name, a figure, or words of its own. */
  at({ labelled, footnote, target, steps }: Link, speaker: Speaker | undefined): Words | undefined {
    if (labelled || footnote) return undefined;
    const part = steps.find(({ field }) => field)?.field;
    if (!target) return isTask(speaker) || isFinding(speaker) ? this.words(speaker, part ?? 'content') : undefined;
    const thing = steps.findLast(({ node }) => node)?.node?.ref ?? target.ref;
    if (isTask(thing) || isFinding(thing)) return this.words(thing, part ?? 'content');
    if (isSection(thing)) return this.words(thing, 'title');
    const isCited = isCitedDocument(thing) || isAuthoredDocument(thing);
    return isCited && !(part && WITHOUT_TITLE.has(part)) ? this.words(thing, 'title') : undefined;
  }

  /** Walks through all that words lead to, with a stack of its own: a chain may be as long as a plan. */
  follow(first: Words): void {
    if (first.whole) return;
    const path: { words: Words; next: number }[] = [{ words: first, next: 0 }];
    first.step = 0;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { words } = top;
      const mention = words.mentions[top.next++];
      if (!mention) {
        words.whole = wholeOf(words);
        words.step = undefined;
        path.pop();
      } else if (mention.words.step !== undefined) {
        const around = path.slice(mention.words.step);
        this.circles.push(around.map((each) => ({ link: linkAt(each), in: each.words })));
      } else if (!mention.words.whole) {
        mention.words.step = path.length;
        path.push({ words: mention.words, next: 0 });
      }
    }
  }

  private words(of: Speaker, part: LinkField): Words {
    const parts = this.known.get(of) ?? new Map<LinkField, Words>();
    this.known.set(of, parts);
    const known = parts.get(part);
    if (known) return known;
    const words: Words = { of, part, mentions: [], letters: 0 };
    parts.set(part, words);
    this.pending.push(words);
    if (this.pending.length === 1) this.readPending();
    return words;
  }

  private readonly pending: Words[] = [];

  /** Words name further words, a chain of them as long as a plan: read one after another, not inside each other. */
  private readPending(): void {
    for (let at = 0; at < this.pending.length; at++) {
      const words = this.pending[at];
      if (words) for (const text of textsIn(words)) this.read(text.parts, words);
    }
    this.pending.length = 0;
  }

  private read(parts: readonly TextPart[], into: Words): void {
    for (const part of parts) {
      if (!isLink(part)) into.letters += part.text?.length ?? 0;
      else if (part.labelled) this.read(part.label, into);
      else {
        const words = this.at(part, into.of);
        if (words) into.mentions.push({ link: part, words });
      }
    }
  }
}

/** Forms of a citation without the subject of the document. */
const WITHOUT_TITLE: ReadonlySet<LinkField> = new Set(['brief', 'number', 'dated', 'with date', 'short']);

function textsIn({ of, part }: Words): Text[] {
  const [own] = isTask(of) || isFinding(of) ? [of.text] : [of.title];
  if (part === 'content' || part === 'title') return own ? [own] : [];
  if (!isTask(of) && !isFinding(of)) return [];
  return of.items.flatMap((item) => {
    if (isTextList(item)) return item.field === part ? item.texts : [];
    return isTarget(item) && part === 'target' && item.text ? [item.text] : [];
  });
}

function wholeOf({ letters, mentions }: Words): Whole {
  return mentions.reduce<Whole>(
    (sum, { words: { whole } }) => ({
      letters: sum.letters + (whole?.letters ?? 0),
      depth: Math.max(sum.depth, 1 + (whole?.depth ?? 0)),
    }),
    { letters, depth: 0 },
  );
}

function linkAt({ words, next }: { words: Words; next: number }): Link {
  const mention = words.mentions[next - 1];
  if (!mention) throw new Error('A step of a path goes through a mention.');
  return mention.link;
}

/** The thing in whose words a link stands, as `{.lead}` means it. */
function speakerOf(link: Link): Speaker | undefined {
  let text: Link | Text = link.$container;
  while (isLink(text)) text = text.$container;
  const around = text.$container;
  if (isTask(around) || isFinding(around)) return around;
  const above = around.$container;
  return (isTextList(around) || isTarget(around)) && (isTask(above) || isFinding(above)) ? above : undefined;
}
