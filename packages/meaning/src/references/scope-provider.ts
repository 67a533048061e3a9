import { isAssessment, isIndex, isLink, isNode, isScore, isStep } from '@rplan/syntax/ast';
import type { AstNodeDescription, LangiumCoreServices, ReferenceInfo, Scope, ScopeProvider } from 'langium';
import { AstUtils, MapScope } from 'langium';
import { membersOf } from './members.js';
import type { ProjectNames } from './project-names.js';
import { localScopes } from './scopes.js';

/** All names that may stand at a place, for completion. Linking does not come here: it asks for one name at a time. */
export class RPlanScopeProvider implements ScopeProvider {
  private readonly descriptions: LangiumCoreServices['workspace']['AstNodeDescriptionProvider'];
  private readonly reflection: LangiumCoreServices['shared']['AstReflection'];

  constructor(
    services: LangiumCoreServices,
    private readonly names: ProjectNames,
  ) {
    this.descriptions = services.workspace.AstNodeDescriptionProvider;
    this.reflection = services.shared.AstReflection;
  }

  getScope(context: ReferenceInfo): Scope {
    const expected = this.reflection.getReferenceType(context);
    return new MapScope([...this.visible(context)].filter(({ type }) => this.reflection.isSubtype(type, expected)));
  }

  private *visible(context: ReferenceInfo): Generator<AstNodeDescription> {
    const file = AstUtils.getDocument(context.container).uri.toString();
    const owner = memberOwner(context);
    if (owner) {
      for (const [name, [node]] of membersOf(owner)) if (node) yield this.descriptions.createDescription(node, name);
      return;
    }
    for (const description of this.names.all(file)) {
      yield description;
      const node = description.node;
      if (node && isIndex(node)) {
        for (const [code, [member]] of membersOf(node)) {
          if (member) yield this.descriptions.createDescription(member, `${description.name}.${code}`);
        }
      }
    }
    for (const scope of localScopes(context.container)) {
      for (const [name, [node]] of scope) if (node) yield this.descriptions.createDescription(node, name);
    }
  }
}

/** The thing whose members may stand here: the result's index after `points`, what a link names before a dot. */
function memberOwner({ container }: ReferenceInfo) {
  if (isScore(container)) return container.$container;
  if (isLink(container)) return undefined;
  if (!isStep(container)) return undefined;
  const link = container.$container;
  const before = link.steps[link.steps.indexOf(container) - 1]?.node?.ref ?? link.target?.ref;
  return before && (isAssessment(before) || isIndex(before) || isNode(before) || 'items' in before)
    ? before
    : undefined;
}
