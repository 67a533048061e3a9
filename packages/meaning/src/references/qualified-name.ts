import type { AstNode } from 'langium';

/** A name with its owner's in front where it has one (`SNV.GĐ`), so that it means one thing. */
export function qualifiedName(node: AstNode): string {
  const name = nameOf(node);
  for (let owner = node.$container; owner; owner = owner.$container) {
    const ownerName = nameOf(owner);
    if (ownerName) return `${ownerName}.${name}`;
  }
  return name;
}

function nameOf(node: AstNode): string {
  return (node as { name?: string }).name ?? '';
}
