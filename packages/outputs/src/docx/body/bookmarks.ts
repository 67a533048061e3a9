import { element } from '../xml/element.js';

/** Word takes names of up to 40 letters, digits and underscores, not beginning with a digit. */
const longestSlug = 24;

/**
 * Bookmarks of one document: ids from a counter, names made from the outline's anchors and unique in the document. They begin with a line, so that
 * Word keeps them to itself.
 */
export class Bookmarks {
  private count = 0;
  private readonly names = new Set<string>();
  /** Names that were given to anchors before these came. */
  private readonly reserved = new Map<string, string>();

  /** `targets` are the anchors that can be referred to. */
  constructor(private readonly targets: ReadonlySet<string> = new Set()) {}

  /** `content` inside a bookmark for `anchor`; as it is where there is no anchor. */
  around(anchor: string | undefined, content: string): string {
    if (anchor === undefined) return content;
    const name = this.reserved.get(anchor) ?? this.nameFor(anchor);
    if (this.targets.has(anchor)) this.reserved.set(anchor, name);
    return this.named(name, content);
  }

  /** `content` inside a bookmark of that very name, which the caller knows to be unique. */
  named(name: string, content: string): string {
    const id = this.count;
    this.count += 1;
    this.names.add(name.toLowerCase());
    return (
      element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + content + element('w:bookmarkEnd', { 'w:id': id })
    );
  }

  /** Runs that name what stands at an anchor, as a reference that Word keeps up to date; as they are where nothing does. */
  referringTo(anchor: string, runs: string): string {
    if (!this.targets.has(anchor)) return runs;
    const name = this.reserved.get(anchor) ?? this.nameFor(anchor);
    this.reserved.set(anchor, name);
    this.names.add(name.toLowerCase());
    return element('w:fldSimple', { 'w:instr': ` REF ${name} \\h \\* MERGEFORMAT ` }, runs);
  }

  private nameFor(anchor: string): string {
    const ascii = anchor
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
    const slug = `_rp_${ascii.replace(/[^A-Za-z0-9]+/g, '_').slice(0, longestSlug)}`;
    return this.names.has(slug.toLowerCase()) ? `${slug}_${this.count}` : slug;
  }
}
