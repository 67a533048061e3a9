import type { SyntaxFault } from '@rplan/syntax';
import { faultsOf, misspelling, onceEach } from '@rplan/syntax';
import { isLink, isText } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import { CstUtils } from 'langium';

/**
 * What could not be read in a file. A rule that finds something missing asks here first: what its writer did write, in a
 * statement with a fault, is not missing, and one fault is reported once.
 */
export interface Lost {
  /** Whether this statement lost a part of its own, or one around it lost what this one may have inherited. */
  near(node: AstNode): boolean;
  /** Whether anything could not be read between the first and the last line of this statement: for what stands nowhere in it. */
  inside(node: AstNode): boolean;
  /** Whether this link could not be read whole. */
  broken(link: AstNode): boolean;
  /** Whether a name stands in what could not be read: declared there, or mentioned. */
  mentions(name: string): boolean;
}

const NOTHING: Lost = { near: endsInBrokenText, inside: () => false, broken: () => false, mentions: () => false };

export function lostIn({ parseResult }: LangiumDocument): Lost {
  return lostOf(parseResult);
}

const lostOf = onceEach((read: LangiumDocument['parseResult']) =>
  lostAmong(
    faultsOf(read).filter(({ understood }) => !understood),
    read.value,
  ),
);

function lostAmong(faults: readonly SyntaxFault[], root: AstNode): Lost {
  if (faults.length === 0) return NOTHING;
  const names = new Set<string>();
  const losers = new Map<AstNode, { heritable: boolean }>();
  for (const fault of faults) {
    for (const name of fault.names ?? []) names.add(name);
    for (const loser of losersOf(fault, root)) {
      const heritable = losers.get(loser)?.heritable === true || isHeritable(fault, root);
      losers.set(loser, { heritable });
    }
  }
  return {
    near(node) {
      if (losers.has(node) || endsInBrokenText(node)) return true;
      for (let around = node.$container; around; around = around.$container)
        if (losers.get(around)?.heritable) return true;
      return false;
    },
    inside(node) {
      const range = node.$cstNode?.range;
      return faults.some(
        ({ token: { line } }) => range !== undefined && range.start.line <= line && line <= range.end.line,
      );
    },
    broken: (link) => losers.has(link),
    mentions: (name) => names.has(name),
  };
}

/** Whether a statement's own text lost its closing `"`: the rest of its line, its block too, is in the text then. */
function endsInBrokenText(node: AstNode): boolean {
  const { text, title } = node as { readonly text?: unknown; readonly title?: unknown };
  return [text, title].some((part) => isText(part) && part.unclosed !== undefined);
}

/** Whether what was lost may be a lead or a deadline, which the tasks inside inherit. */
function isHeritable({ token, previous, start, expected }: SyntaxFault, root: AstNode): boolean {
  const text = root.$document?.textDocument.getText() ?? '';
  const meant = token.type === 'ID' ? misspelling(text, start, expected, 'vi')?.keyword : undefined;
  return [meant, previous?.type].some((keyword) => keyword !== undefined && HERITABLE.has(keyword));
}

const HERITABLE = new Set(['lead', 'joint lead', 'due']);

/** The statement that a fault belongs to: the one whose block it lies in, the one that it begins, and the one that ends right in front of it, whose rest the fault may be. */
function* losersOf({ start, previous, token, inLink }: SyntaxFault, root: AstNode): Generator<AstNode> {
  if (!root.$cstNode) return;
  const offset = previous ? previous.start : start;
  let node = CstUtils.findLeafNodeBeforeOffset(root.$cstNode, offset + 1)?.astNode;
  if (inLink) {
    while (node && !isLink(node)) node = node.$container;
    if (node) yield node;
    return;
  }
  // A statement that was read for half a keyword begins with the fault.
  for (
    let begun = CstUtils.findLeafNodeAtOffset(root.$cstNode, start)?.astNode;
    begun?.$cstNode?.offset === start;
    begun = begun.$container
  )
    if ('items' in begun) yield begun;
  const cutShort = previous?.line === token.line;
  for (; node && (node.$cstNode?.end ?? 0) <= start; node = node.$container)
    if (cutShort && 'items' in node) yield node;
  while (node && !('items' in node)) node = node.$container;
  if (node) yield node;
}
