import type {
  AstNode,
  AstNodeDescription,
  Cancellation,
  LangiumCoreServices,
  LangiumDocument,
  LinkingError,
  ReferenceInfo,
} from 'langium';
import { AstUtils, DefaultLinker, interruptAndCheck, isReference } from 'langium';
import type { ProjectNames } from './project-names.js';
import type { Resolution } from './resolve.js';
import { resolve } from './resolve.js';
import { nodesIn } from './walk.js';

/** Why a reference points at nothing, for the rule that reports it. */
export interface RPlanLinkingError extends LinkingError {
  readonly resolution: Extract<Resolution, { ok: false }>;
}

const NODES_BETWEEN_INTERRUPTS = 2000;

/** Links through the hashed name tables, without building a scope object for each reference. */
export class RPlanLinker extends DefaultLinker {
  private readonly descriptions: LangiumCoreServices['workspace']['AstNodeDescriptionProvider'];
  private readonly known = new WeakMap<AstNode, AstNodeDescription>();

  constructor(
    services: LangiumCoreServices,
    private readonly names: ProjectNames,
  ) {
    super(services);
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
  }

  override async link(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
    let linked = 0;
    for (const node of nodesIn(document.parseResult.value)) {
      this.linkNode(node, document);
      if (cancelToken && ++linked % NODES_BETWEEN_INTERRUPTS === 0) await interruptAndCheck(cancelToken);
    }
  }

  /** Links the references that a node itself holds. */
  protected linkNode(container: AstNode, document: LangiumDocument): void {
    const properties = container as unknown as Record<string, unknown>;
    for (const property in properties) {
      const value = properties[property];
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length && isReference(value[index]); index++) {
          this.doLink({ reference: value[index], container, property, index }, document);
        }
      } else if (isReference(value)) this.doLink({ reference: value, container, property }, document);
    }
  }

  override getCandidate(refInfo: ReferenceInfo): AstNodeDescription | LinkingError {
    const expected = this.reflection.getReferenceType(refInfo);
    const file = AstUtils.getDocument(refInfo.container).uri.toString();
    const resolution = resolve({
      container: refInfo.container,
      text: refInfo.reference.$refText,
      accepts: (node) => this.reflection.isSubtype(node.$type, expected),
      project: (name) => this.names.lookup(file, name).flatMap((description) => this.loaded(description)),
      projectFolded: (name) => this.names.lookupFolded(file, name).flatMap((description) => this.loaded(description)),
    });
    if (resolution.ok) return this.described(resolution.node, refInfo.reference.$refText);
    const error: RPlanLinkingError = { info: refInfo, message: resolution.problem, resolution };
    return error;
  }

  /** Made once a thing: many references name the same, and a description tells its place in the file. */
  private described(node: AstNode, name: string): AstNodeDescription {
    const known = this.known.get(node);
    if (known) return known;
    const made = this.descriptions.createDescription(node, name);
    this.known.set(node, made);
    return made;
  }

  private loaded(description: AstNodeDescription): AstNode[] {
    const node = this.loadAstNode(description);
    return node ? [node] : [];
  }
}
