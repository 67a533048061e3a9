import { indexAbove, nodeInEdition, nodesOf } from '@rplan/meaning';
import type * as ast from '@rplan/syntax/ast';

/** A criterion that has another name in the new edition, or none. */
export interface MovedCriterion {
  readonly from: string;
  readonly to: string | undefined;
}

/** Criteria in the edition that holds next; without one they stay what they are. */
export class Criteria {
  private readonly known = new Map<ast.IndexNode, string | undefined>();
  private readonly nodes: readonly ast.Node[];

  constructor(private readonly edition: ast.Index | undefined) {
    this.nodes = edition ? [...nodesOf(edition)] : [];
  }

  /** The name in the new edition; undefined where it goes on with no node, or with several. */
  in(node: ast.IndexNode): string | undefined {
    if (!this.known.has(node)) this.known.set(node, this.find(node));
    return this.known.get(node);
  }

  get moved(): MovedCriterion[] {
    return [...this.known].flatMap(([node, to]) => {
      const from = nameOf(node);
      return from === to ? [] : [{ from, to }];
    });
  }

  private find(node: ast.IndexNode): string | undefined {
    const { edition } = this;
    if (!edition) return nameOf(node);
    const index = node.$type === 'Index' ? node : indexAbove(node);
    if (index === edition) return nameOf(node);
    if (node.$type === 'Index') return nodeInEdition(edition, node) === node ? edition.name : undefined;
    const [only, ...others] = this.nodes.filter((each) => nodeInEdition(each, index) === node);
    return only && others.length === 0 ? nameOf(only) : undefined;
  }
}

function nameOf(node: ast.IndexNode): string {
  return node.$type === 'Index' ? node.name : `${indexAbove(node).name}.${node.name}`;
}
