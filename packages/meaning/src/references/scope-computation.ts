import type { Model } from '@rplan/syntax/ast';
import { isGroup, isIndex, isOrgUnit, isRole } from '@rplan/syntax/ast';
import type { AstNode, AstNodeDescription, LangiumDocument, LocalSymbols } from 'langium';
import { DefaultScopeComputation, MultiMap } from 'langium';
import { nodesOf } from './members.js';

/**
 * What a file declares for its whole project: its top-level statements, the units, groups and roles inside units, and the
 * nodes of an index whose code begins with a letter. Names local to a document stay out: `members.ts` finds them.
 */
export class RPlanScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const exported: AstNodeDescription[] = [];
    for (const node of projectWide(document.parseResult.value as Model)) {
      if (node.name) exported.push(this.descriptions.createDescription(node, node.name, document));
    }
    return exported;
  }

  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap<AstNode, AstNodeDescription>();
  }
}

function* projectWide(model: Model): Generator<AstNode & { name?: string }> {
  for (const statement of model.statements) {
    yield statement;
    if (isOrgUnit(statement)) yield* inside(statement);
    if (isIndex(statement)) {
      for (const node of nodesOf(statement)) if (/^\p{L}/u.test(node.name ?? '')) yield node;
    }
  }
}

function* inside(unit: { items: readonly AstNode[] }): Generator<AstNode & { name?: string }> {
  for (const item of unit.items) {
    if (isOrgUnit(item) || isGroup(item) || isRole(item)) yield item;
    if (isOrgUnit(item)) yield* inside(item);
  }
}
