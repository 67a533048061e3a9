/**
 * The words of a finding, task, section or citation may mention further ones, theirs again others. A text that leads back to itself has
 * no end, and one where each mention holds ten more grows tenfold with every step. Rules report both, and both are printed all the same:
 * beyond these bounds a thing is printed by its name.
 */
const DEEPEST = 32;
/** What one mention may bring in with all that it mentions: some four pages. */
const MOST_LETTERS = 10_000;

/** The mentions that are being worded inside each other, for one text. */
export class Mentions {
  private readonly open: { readonly thing: object; readonly part: string }[];
  private readonly outermost: number;
  private left = MOST_LETTERS;

  /** `inside` is the thing whose own words the text is: mentioned in them, it leads back to itself. */
  constructor(inside?: object) {
    this.open = inside ? [{ thing: inside, part: 'content' }] : [];
    this.outermost = this.open.length;
  }

  /** What `words` gives for a part of a thing; `otherwise` inside itself, too deep, or after too much. */
  within<T>(thing: object, part: string, otherwise: T, words: () => T): T {
    const { open, outermost } = this;
    if (open.length === outermost) this.left = MOST_LETTERS;
    const isOpen = open.some((other) => other.thing === thing && other.part === part);
    if (isOpen || open.length - outermost >= DEEPEST || this.left <= 0) return otherwise;
    open.push({ thing, part });
    const worded = words();
    open.pop();
    return worded;
  }

  /** Counts letters that a mention brought in. One that brings none is work too. */
  brought(letters: number): void {
    if (this.open.length > this.outermost) this.left -= letters + 1;
  }
}
