import { RPlanIndexManager } from '@rplan/meaning';
import type { AstNode, LangiumDocument, URI } from 'langium';

/** The index of a server: it also keeps which files the references of a file lead to, since a change of those links it again. */
export class TargetsIndexManager extends RPlanIndexManager {
  private readonly targets = new Map<string, ReadonlySet<string>>();

  override async updateReferences(document: LangiumDocument): Promise<void> {
    const own = document.parseResult.value;
    const files = new Set<string>();
    const known = new Map<AstNode, AstNode>();
    for (const reference of document.references) {
      const target = 'ref' in reference ? reference.ref : undefined;
      const root = target && rootOf(target, known);
      if (root && root !== own && root.$document) files.add(root.$document.uri.toString());
    }
    this.targets.set(document.uri.toString(), files);
  }

  override removeReferences(uri: URI): void {
    this.targets.delete(uri.toString());
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    const targets = this.targets.get(document.uri.toString());
    // A build that was cancelled may have linked it, and has not come to this.
    if (!targets) return true;
    for (const uri of changedUris) if (targets.has(uri)) return true;
    return false;
  }
}

/** The syntax tree of a node. Most things are referred to many times. */
function rootOf(node: AstNode, known: Map<AstNode, AstNode>): AstNode {
  const found = known.get(node);
  if (found) return found;
  let root = node;
  while (root.$container) root = root.$container;
  known.set(node, root);
  return root;
}
