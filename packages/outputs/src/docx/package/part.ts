/** One file of the package. */
export interface Part {
  /** Path from the package's root, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  /** The XML in pieces, made as they are asked for, so that a large part is never whole in memory. */
  readonly content: Iterable<string>;
  readonly relationships?: readonly Relationship[];
}

/** A named link from one part to another; `target` is relative to the folder of the part that holds it. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Numbers the relationships of one part in the order in which they are added. */
export class Relationships {
  private readonly links: Relationship[] = [];

  get all(): readonly Relationship[] {
    return this.links;
  }

  /** Adds a link and returns its id. */
  add(type: string, target: string): string {
    const id = `rId${this.links.length + 1}`;
    this.links.push({ id, type, target });
    return id;
  }
}
