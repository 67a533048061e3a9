import { RPlanLinker } from '@rplan/meaning';
import type { AstNode, Cancellation, LangiumDocument, Reference } from 'langium';
import type { Grafted } from './graft.js';
import { nodesOf, referencesIn, visibleIn } from './piece.js';

/** The parts of a reference that Langium's linker fills in. */
interface Resolved {
  _ref: unknown;
  _nodeDescription: unknown;
}

/**
 * Links of a file that was grafted only what is new: the references in the new statements, and those to what they replace. All other
 * references stand, unless the names that the file declares have changed.
 */
export class IncrementalLinker extends RPlanLinker {
  private readonly linked = new WeakSet<LangiumDocument>();
  private readonly grafts = new WeakMap<LangiumDocument, Grafted>();
  private held: LangiumDocument | undefined;

  /** Keeps the references of a file while `work` resets it: what they will be is known when it has been read. */
  holding(document: LangiumDocument, work: () => void): void {
    this.held = this.linked.has(document) ? document : undefined;
    try {
      work();
    } finally {
      this.held = undefined;
    }
  }

  override unlink(document: LangiumDocument): void {
    if (document === this.held) return;
    this.forget(document);
    super.unlink(document);
  }

  /** Links all of a file anew, whatever it knew of its references: they are those of another tree. */
  forget(document: LangiumDocument): void {
    this.linked.delete(document);
    this.grafts.delete(document);
  }

  /** A file whose references are all linked now has a new piece in its tree. */
  noteGraft(document: LangiumDocument, grafted: Grafted): void {
    // Two edits without a build between them are no case for this.
    if (this.grafts.has(document)) this.unlink(document);
    else if (this.linked.has(document)) this.grafts.set(document, grafted);
  }

  override async link(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
    const grafted = this.grafts.get(document);
    this.grafts.delete(document);
    const gone = grafted ? [...nodesOf(grafted.gone)] : [];
    const fresh = grafted ? [...nodesOf(grafted.fresh)] : [];
    if (grafted && visibleIn(gone) === visibleIn(fresh)) this.linkPiece(document, gone, fresh);
    else {
      if (grafted) super.unlink(document);
      this.linked.delete(document);
      await super.link(document, cancelToken);
    }
    this.linked.add(document);
  }

  private linkPiece(document: LangiumDocument, gone: readonly AstNode[], fresh: readonly AstNode[]): void {
    const left = new Set<unknown>();
    for (const node of gone) for (const reference of referencesIn(node)) left.add(reference);
    const targets = new Set<unknown>(gone);
    const stale: Reference[] = [];
    document.references = document.references.filter((reference) => {
      if (left.has(reference)) return false;
      const resolved = reference as unknown as Resolved;
      if (!targets.has(resolved._ref)) return true;
      resolved._ref = undefined;
      resolved._nodeDescription = undefined;
      stale.push(reference as Reference);
      return false;
    });
    for (const node of fresh) this.linkNode(node, document);
    // Asking a reference resolves it, and puts it back among those of its file.
    for (const reference of stale) void reference.ref;
  }
}
