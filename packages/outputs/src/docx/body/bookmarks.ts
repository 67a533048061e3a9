import { element } from '../xml/element.js';

/** Word takes names of up to 40 letters, digits and underscores, not beginning with a digit. */
const longestSlug = 24;

/** Bookmarks of one document: ids from a counter, names made from the outline's anchors and unique in the document. */
export class Bookmarks {
  private count = 0;
  private readonly names = new Set<string>();

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

  private nameFor(anchor: string): string {
    const ascii = anchor
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
    const slug = `rp_${ascii.replace(/[^A-Za-z0-9]+/g, '_').slice(0, longestSlug)}`;
    return this.names.has(slug.toLowerCase()) ? `${slug}_${this.count}` : slug;
  }
}
