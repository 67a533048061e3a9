import { nodesIn } from '@rplan/syntax';
import type {
  AstNode,
  AstNodeDescription,
  AstNodeLocator,
  Cancellation,
  LangiumCoreServices,
  LangiumDocument,
  LinkingError,
  ReferenceInfo,
  URI,
} from 'langium';
import { AstUtils, DefaultLinker, interruptAndCheck, isReference } from 'langium';
import type { ProjectNames } from './project-names.js';
import type { Resolution } from './resolve.js';
import { resolve } from './resolve.js';
import { localScopes, ScopesOfPass } from './scopes.js';

/** Why a reference points at nothing, for the rule that reports it. */
export interface RPlanLinkingError extends LinkingError {
  readonly resolution: Extract<Resolution, { ok: false }>;
}

/** What the references of a file share while all of it is linked. */
interface Pass {
  readonly file: string;
  readonly scopes: ScopesOfPass;
}

const NODES_BETWEEN_INTERRUPTS = 2000;

/** Links through the hashed name tables, without building a scope object for each reference. */
export class RPlanLinker extends DefaultLinker {
  private readonly locator: AstNodeLocator;
  /** The node whose references the pass is at: linking one may ask for others, of any file. */
  private linking: AstNode | undefined;
  private pass: Pass | undefined;

  constructor(
    services: LangiumCoreServices,
    private readonly names: ProjectNames,
  ) {
    super(services);
    this.locator = services.workspace.AstNodeLocator;
  }

  override async link(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
    const pass: Pass = { file: document.uri.toString(), scopes: new ScopesOfPass() };
    let linked = 0;
    for (const node of nodesIn(document.parseResult.value)) {
      this.linking = node;
      this.pass = pass;
      this.linkNode(node, document);
      this.linking = undefined;
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
    const { container } = refInfo;
    const expected = this.reflection.getReferenceType(refInfo);
    const pass = this.linking === container ? this.pass : undefined;
    const file = pass?.file ?? AstUtils.getDocument(container).uri.toString();
    const resolution = resolve({
      container,
      text: refInfo.reference.$refText,
      scopes: () => pass?.scopes.of(container) ?? localScopes(container),
      accepts: (node) => this.reflection.isSubtype(node.$type, expected),
      project: (name) => this.names.lookup(file, name).flatMap((description) => this.loaded(description)),
      projectFolded: (name) => this.names.lookupFolded(file, name).flatMap((description) => this.loaded(description)),
    });
    if (resolution.ok) return new Found(resolution.node, refInfo.reference.$refText, this.locator);
    const error: RPlanLinkingError = { info: refInfo, message: resolution.problem, resolution };
    return error;
  }

  private loaded(description: AstNodeDescription): AstNode[] {
    const node = this.loadAstNode(description);
    return node ? [node] : [];
  }
}

/** What a reference stands for. Langium's descriptions measure where a thing stands, which nobody asks of these. */
class Found implements AstNodeDescription {
  constructor(
    readonly node: AstNode,
    readonly name: string,
    private readonly locator: AstNodeLocator,
  ) {}

  get type(): string {
    return this.node.$type;
  }

  get documentUri(): URI {
    return AstUtils.getDocument(this.node).uri;
  }

  get path(): string {
    return this.locator.getAstNodePath(this.node);
  }
}
