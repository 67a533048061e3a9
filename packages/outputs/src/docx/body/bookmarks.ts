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
  /** The names of the numbers that can be referred to. */
  private readonly numbers = new Map<string, string>();

  /** `targets` are the appendices whose numbers can be referred to. */
  constructor(private readonly targets: ReadonlySet<string> = new Set()) {}

  /** `content` inside a bookmark for `anchor`; as it is where there is no anchor. */
  around(anchor: string | undefined, content: string): string {
    return anchor === undefined ? content : this.named(this.nameFor(anchor), content);
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

  /** The number of what can be referred to, where it stands. */
  numberOf(target: string, runs: string): string {
    return this.targets.has(target) ? this.named(this.numberName(target), runs) : runs;
  }

  /** That number where something refers to it, as a field that Word keeps up to date; as it is where nothing has it. */
  referringTo(target: string, runs: string): string {
    if (!this.targets.has(target)) return runs;
    return element('w:fldSimple', { 'w:instr': ` REF ${this.numberName(target)} \\h \\* MERGEFORMAT ` }, runs);
  }

  private numberName(target: string): string {
    const name = this.numbers.get(target) ?? this.nameFor(`${target} so`);
    this.numbers.set(target, name);
    this.names.add(name.toLowerCase());
    return name;
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
