import { documentAbove, nameOf, referencesOf } from '@rplan/meaning';
import type { Project } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';

type Node = Parameters<typeof placeOf>[0];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A reference to something inside a plan that is rolled, where it stands. */
interface Inner extends Edit {
  readonly target: Node;
}

/**
 * The texts of a project, as they are taken over into another document: what they name inside the old one is named as its part, unless the new
 * one has it too.
 */
export class Sources {
  private readonly files: ReadonlyMap<string, { readonly text: string; readonly inner: readonly Inner[] }>;
  /** Footnotes that texts which were taken over mark. */
  readonly notes = new Set<ast.Note>();

  constructor(
    project: Project,
    private readonly names: ReadonlyMap<ast.Task, string>,
  ) {
    this.files = new Map(
      project.files.map((file) => [
        file.uri.toString(),
        { text: file.textDocument.getText(), inner: innerReferences(file) },
      ]),
    );
  }

  /** The words of a statement, or of a part of it. */
  of(node: Node, property?: string): string {
    const { file, start, end } = placeOf(node, property);
    return this.between(file, start, end);
  }

  /** A block from its beginning to its brace: what it is, how it is called, its title. */
  head(node: Node): string {
    const { file, start, end } = placeOf(node);
    const { items = [] } = node as { items?: readonly Node[] };
    const first = items[0] ? placeOf(items[0]).start : end;
    const words = this.between(file, start, first);
    const brace = words.lastIndexOf('{');
    return (brace < 0 ? words : words.slice(0, brace)).trim();
  }

  private between(file: string, start: number, end: number): string {
    const { text, inner } = this.files.get(file) ?? { text: '', inner: [] };
    let words = '';
    let at = start;
    for (let index = firstFrom(inner, start); index < inner.length; index++) {
      const each = inner[index];
      if (!each || each.end > end) break;
      words += text.slice(at, each.start) + this.named(each);
      at = each.end;
    }
    return words + text.slice(at, end);
  }

  private named({ target, text }: Inner): string {
    if (ast.isNote(target)) {
      this.notes.add(target);
      return text;
    }
    const rolled = ast.isTask(target) ? this.names.get(target) : undefined;
    if (rolled !== undefined) return rolled;
    const owner = documentAbove(target)?.name ?? '';
    return text.startsWith(`${owner}.`) ? text : `${owner}.${text}`;
  }
}

/** References to parts of documents that name no document; a step of a link belongs to what stands before it. */
function innerReferences(file: Parameters<typeof referencesOf>[0]): Inner[] {
  const found = referencesOf(file).flatMap((reference): Inner[] => {
    const { $refNode: cst, ref } = reference;
    const isPart =
      ast.isTask(ref) || ast.isFinding(ref) || ast.isSection(ref) || ast.isAppendix(ref) || ast.isNote(ref);
    if (!cst || !ref || !isPart || cst.astNode.$type === 'Step' || nameOf(ref) === undefined) return [];
    return [{ start: cst.offset, end: cst.end, text: cst.text, target: ref }];
  });
  return found.sort((a, b) => a.start - b.start);
}

/** The first of some places in their order that begins at an offset or behind it. */
function firstFrom(places: readonly Edit[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
