import type { AstNode, Cancellation, LangiumDocument, LangiumSharedCoreServices, URI } from 'langium';
import { DefaultIndexManager } from 'langium';
import type { ProjectNames } from './project-names.js';

/**
 * Langium's index, which also keeps the project's hashed names up to date. Of the references it keeps no more than which files they lead to:
 * where a thing is mentioned is read from the references themselves.
 */
export class RPlanIndexManager extends DefaultIndexManager {
  private readonly targets = new Map<string, ReadonlySet<string>>();

  constructor(
    services: LangiumSharedCoreServices,
    private readonly names: ProjectNames,
  ) {
    super(services);
  }

  override async updateContent(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
    await super.updateContent(document, cancelToken);
    const uri = document.uri.toString();
    this.names.update(uri, this.symbolIndex.get(uri) ?? []);
  }

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
    if (!targets) return false;
    for (const uri of changedUris) if (targets.has(uri)) return true;
    return false;
  }

  override removeContent(uri: URI): void {
    super.removeContent(uri);
    this.names.remove(uri.toString());
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
