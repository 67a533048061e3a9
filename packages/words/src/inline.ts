import type { Inline, Target } from '@rplan/model';
import { decimalWords } from './amounts.js';
import { appendixWords, labelPieces } from './appendix.js';
import { citationWords } from './citation.js';
import { type Item, partOf } from './item-parts.js';
import { Mentions } from './mentions.js';
import { appendicesOf, itemAt, type Names, nodeAt, sectionTitleAt, shortNameOf, titleOf } from './names.js';
import { emphasised, emphasisOf, joined, type Piece, raised, textOf } from './pieces.js';
import { resultWords } from './result.js';
import { followedIn, isStandingPart, standingPartWords } from './standing-parts.js';
import type { Wording } from './wording.js';

type Reference = Extract<Inline, { type: 'reference' }>;

export interface InlineOptions {
  readonly wording?: Wording;
  /** The item that `{.part}` is a part of. */
  readonly item?: Item;
  /** A label in front of a value, as in the line of a property: the value then begins with a capital. */
  readonly capitalise?: boolean;
}

/** Prose as it is shown: references become what the office writes for them. */
export function inlineWords(content: readonly Inline[], names: Names, options: InlineOptions = {}): Piece[] {
  const inside = options.item?.text === content ? content : undefined;
  return new Writer(names, options.wording ?? {}, inside).prose(content, options);
}

/** A line of a list of its own, which begins with a capital where a reference begins it. */
export function listedWords(content: readonly Inline[], names: Names, options: InlineOptions = {}): Piece[] {
  const pieces = inlineWords(content, names, options);
  const [first] = content;
  return first?.type === 'reference' && !first.label ? raised(pieces) : pieces;
}

/** A part of an item as it is shown, such as its lead. */
export function partWords(item: Item, part: string, names: Names, wording: Wording = {}): Piece[] {
  return new Writer(names, wording).part(item, part, false);
}

/** Prose as plain words. `item` is what `{.part}` is a part of. */
export function plainWords(content: readonly Inline[], names: Names, item?: Item): string {
  return textOf(inlineWords(content, names, item ? { item } : {}));
}

/** Writes one text with all that it mentions. */
class Writer {
  private readonly mentions: Mentions;

  constructor(
    private readonly names: Names,
    private readonly wording: Wording,
    inside?: readonly Inline[],
  ) {
    this.mentions = new Mentions(inside);
  }

  prose(content: readonly Inline[], around: Pick<InlineOptions, 'item' | 'capitalise'>, isMention = false): Piece[] {
    const pieces: Piece[] = [];
    for (const [at, piece] of content.entries()) {
      if (piece.type === 'reference') {
        const said = this.reference(piece, around, isAfterLabel(pieces), isMention);
        pieces.push(...(isWhole(piece) && goesOn(content[at + 1]) ? withoutStop(said) : said));
      } else if (piece.type === 'line-break') pieces.push(piece);
      else if (piece.type === 'text') {
        this.mentions.brought(piece.text.length);
        pieces.push({ type: 'text', text: piece.text, ...emphasisOf(piece) });
      }
      // What another text mentions leaves its marks there.
      else if (!isMention) pieces.push(...this.noteMark(piece.note));
    }
    return joined(pieces);
  }

  /** A part of an item; the item's name where that part is being worded already. */
  part(item: Item, part: string, isMention: boolean): Piece[] {
    // As it stands after amendments an item is another object, with the same words.
    return this.mentions.within<Piece[]>(item.text, part, nameOf(item), () => {
      const content = partOf(item, part, this.names, (prose) => textOf(this.prose(prose, { item }, true)));
      return this.prose(content, { item }, isMention);
    });
  }

  private reference(
    reference: Reference,
    around: Pick<InlineOptions, 'item' | 'capitalise'>,
    afterLabel: boolean,
    isMention: boolean,
  ): Piece[] {
    const emphasis = emphasisOf(reference);
    const { to, parts, label } = reference;
    if (label) {
      if (to.kind === 'document') this.wording.mentioned?.add(to.id);
      return emphasised(this.prose(label, around, isMention), emphasis);
    }
    if (to.kind === 'self') {
      const { item } = around;
      const own = item ? this.part(item, parts[0] ?? 'content', isMention) : [];
      const pieces = emphasised(textOf(own) === '' ? [{ type: 'text', text: GAP }] : own, emphasis);
      return around.capitalise && afterLabel ? raised(pieces) : pieces;
    }
    const text = this.target(to, parts);
    // The words of these were counted where they were worded.
    if (!HOLDS_PROSE.has(to.kind)) this.mentions.brought(text.length);
    const isOwn = to.kind === 'appendix' && to.document === this.names.plan.document.id;
    if (isOwn) return labelPieces(text, to.id).map((piece) => ({ ...piece, ...emphasis }));
    return [{ type: 'text', text: text || GAP, ...emphasis }];
  }

  private target(to: Exclude<Target, { kind: 'self' }>, parts: readonly string[]): string {
    const { names, wording } = this;
    const [part] = parts;
    switch (to.kind) {
      case 'party':
        return part === 'short' ? shortNameOf(to.id, names) : titleOf(to.id, names);
      case 'document': {
        const citation = names.citations.get(to.id);
        if (!citation) return to.id;
        const title = () => textOf(this.prose(citation.title ?? [], {}, true));
        const words = () => citationWords(citation, part, title, names, wording);
        return this.mentions.within(citation, 'citation', to.id, words);
      }
      case 'assessment': {
        const assessment = names.assessments.get(to.id);
        if (!assessment) return to.id;
        const index = names.indices.get(assessment.index);
        const isName = to.node !== undefined && (part === 'title' || part === 'short');
        if (isName) return namedWords(nodeAt(index, to.node ?? ''), part) ?? to.node ?? '';
        return resultWords(assessment, parts, { index, node: to.node, population: to.population });
      }
      case 'index':
        return namedWords(names.indices.get(to.id), part) ?? to.id;
      case 'node':
        return namedWords(nodeAt(names.indices.get(to.index), to.code), part) ?? to.code;
      case 'task':
      case 'finding': {
        const item = itemAt({ kind: to.kind, id: to.id, document: to.document }, names);
        if (!item) return to.id;
        if (isStandingPart(part)) {
          const say = (text: readonly Inline[]) => textOf(this.prose(text, { item }, true));
          return standingPartWords(item, part, followedIn(to.document, names), say);
        }
        return textOf(this.part(item, part ?? 'content', true));
      }
      case 'count':
        return to.of === 'share completed' ? `${decimalWords(to.value)}%` : decimalWords(to.value);
      case 'section': {
        const title = sectionTitleAt(to.document, to.id, names);
        const words = () => textOf(this.prose(title, {}, true)) || to.id;
        return this.mentions.within(title, 'title', to.id, words);
      }
      case 'appendix':
        return appendixWords(to.id, appendicesOf(to.document, names));
      default:
        return to.id;
    }
  }

  private noteMark(id: string): Piece[] {
    const { notes } = this.wording;
    if (!notes) return [];
    const place = notes.get(id) ?? notes.size;
    notes.set(id, place);
    return [{ type: 'note-mark', note: place }];
  }
}

/** What is printed for what nobody recorded, as offices leave room for it: a rule reports it, and no sentence closes over it unseen. */
const GAP = '…';

const HOLDS_PROSE: ReadonlySet<Target['kind']> = new Set(['task', 'finding', 'section', 'document']);

function namedWords(
  thing: { title: string; shortNames: string[]; maximum?: string | undefined } | undefined,
  part: string | undefined,
): string | undefined {
  if (part === 'maximum') return thing?.maximum === undefined ? '' : decimalWords(thing.maximum);
  return part === 'short' ? (thing?.shortNames[0] ?? thing?.title) : thing?.title;
}

/** The words of a task, finding or section, without any of the author's own. */
function isWhole({ to, parts, label }: Reference): boolean {
  const [part = 'content'] = parts;
  return !label && to.kind !== 'document' && part === 'content' && ['task', 'finding', 'section'].includes(to.kind);
}

/** Whether a sentence goes on after it: with a small letter or a sign that its own stop would stand before. */
function goesOn(next: Inline | undefined): boolean {
  return next?.type === 'text' && /^\s*[\p{Ll}.,;:)”]/u.test(next.text);
}

/** A sentence's words inside another end without their stop. */
function withoutStop(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last?.type !== 'text') return [...pieces];
  return [...pieces.slice(0, -1), { ...last, text: last.text.replace(/[.;]\s*$/, '') }];
}

function nameOf({ named, id }: Item): Piece[] {
  return named ? [{ type: 'text', text: id }] : [];
}

function isAfterLabel(pieces: readonly Piece[]): boolean {
  return pieces.length === 0 || /: ?$/.test(textOf(pieces));
}
