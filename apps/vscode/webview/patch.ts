import { changedRun } from './changed-run.js';

/**
 * Gives an element new content and touches what differs only, so that the page keeps its place and a long table is not laid out again. The
 * cursor's mark is a class that new content does not have: take it off first.
 */
export function patch(element: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  patchChildren(element, template.content);
}

function patchChildren(old: ParentNode & Node, now: ParentNode & Node): void {
  const oldNodes = [...old.childNodes];
  const newNodes = [...now.childNodes];
  const { start, oldEnd, newEnd } = changedRun(oldNodes.map(textOf), newNodes.map(textOf));
  const [only] = oldNodes.slice(start, oldEnd);
  const [other] = newNodes.slice(start, newEnd);
  if (oldEnd - start === 1 && newEnd - start === 1 && isSameKind(only, other)) {
    patchChildren(only as Element, other as Element);
    return;
  }
  const next = oldNodes[oldEnd] ?? null;
  for (const node of oldNodes.slice(start, oldEnd)) node.remove();
  for (const node of newNodes.slice(start, newEnd)) old.insertBefore(node, next);
}

function textOf(node: ChildNode): string {
  return node instanceof Element ? node.outerHTML : `${node.nodeType}${node.textContent}`;
}

/** Whether only the content of an element differs, not the element itself. */
function isSameKind(old: ChildNode | undefined, now: ChildNode | undefined): boolean {
  if (!(old instanceof Element && now instanceof Element)) return false;
  return (old.cloneNode(false) as Element).outerHTML === (now.cloneNode(false) as Element).outerHTML;
}
