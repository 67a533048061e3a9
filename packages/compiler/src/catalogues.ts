import { indexAbove, ruleOf, shortNamesOf } from '@rplan/meaning';
import type { Index, IndexNode, NodeRef, PartyMention } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { UsedThings } from './context.js';
import { scoringRuleOf } from './scoring.js';
import { sourcesOf } from './sources.js';
import { decimalOf, present } from './values.js';

/** An index with its whole tree. */
export function indexOf(index: ast.Index, used: UsedThings): Index {
  return present({
    id: index.name,
    title: plainText(index.title),
    shortNames: shortNamesOf(index),
    year: yearOf(index.items.find(ast.isIndexYear)?.year),
    maximum: decimalOf(index.items.find(ast.isMaximum)?.points),
    levels: index.items.filter(ast.isLevelNames).flatMap(({ names }) => names.map((name) => plainText(name))),
    basis: index.items.filter(ast.isIndexBasis).flatMap(({ sources }) => sourcesOf(sources, used)),
    continues: continuedBy(index, used),
    holes: holesOf(index),
    nodes: nodesOf(index.items, used),
  }) as Index;
}

/** A node that broke off before its code is nothing that could be named. */
function nodesOf(items: readonly { $type: string }[], used: UsedThings): IndexNode[] {
  return items
    .filter(ast.isNode)
    .filter(({ name }) => name !== undefined)
    .map((node) => nodeOf(node, used));
}

function nodeOf(node: ast.Node, used: UsedThings): IndexNode {
  return present({
    code: node.name,
    level: node.level,
    title: plainText(node.title),
    shortNames: shortNamesOf(node),
    maximum: decimalOf(node.items.find(ast.isMaximum)?.points),
    method: node.items.find(ast.isMethod)?.method,
    rule: scoringRuleOf(ruleOf(node)),
    inCharge: inChargeOf(node, used),
    continues: continuedBy(node, used),
    holes: holesOf(node),
    nodes: nodesOf(node.items, used),
  }) as IndexNode;
}

function continuedBy({ items }: ast.IndexNode, used: UsedThings): NodeRef[] | undefined {
  const statements = (items as readonly { $type: string }[]).filter(ast.isContinues);
  const found = statements.flatMap(({ nodes }) =>
    nodes.flatMap(({ ref }): NodeRef[] =>
      ref ? [ast.isIndex(ref) ? { index: used.id(ref) } : { index: used.id(indexAbove(ref)), code: ref.name }] : [],
    ),
  );
  return found.length > 0 ? found : undefined;
}

function holesOf({ items }: ast.IndexNode): string[] | undefined {
  const statements = (items as readonly { $type: string }[]).filter(ast.isHole);
  const found = statements.flatMap(({ texts }) => texts.map((text) => plainText(text)));
  return found.length > 0 ? found : undefined;
}

function inChargeOf({ items }: ast.Node, used: UsedThings): PartyMention[] | undefined {
  const mentions = items.find(ast.isInCharge)?.parties.map((mention) => mentionOf(mention, used));
  return mentions && mentions.length > 0 ? mentions : undefined;
}

/** A party where no document stands around it. */
export function mentionOf({ party, printed, words }: ast.PartyMention, used: UsedThings): PartyMention {
  return present({
    party: party?.ref && used.id(party.ref),
    words: printed || words ? plainText(printed ?? words) : undefined,
  });
}

function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
