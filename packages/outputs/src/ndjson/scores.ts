import type { IndexNode, Plan } from '@rplan/model';
import { type Names, titleOf } from '@rplan/words';

/**
 * A line for each score of a result that the plan rests on, and one for its total, whose node is null. A result that several plans
 * rest on comes with each of them.
 */
export function scoreLines({ assessments }: Plan, names: Names) {
  return assessments.flatMap(({ id, body, index: indexId, year, total, scores }) => {
    const index = names.indices.get(indexId);
    const titles = new Map(titlesIn(index?.nodes ?? []));
    const result = {
      record: 'score',
      assessment: id,
      body,
      bodyName: titleOf(body, names),
      index: indexId,
      indexTitle: index?.title ?? null,
      year,
    };
    const whole = total && [
      { ...result, node: null, nodeTitle: null, value: total.value, maximum: index?.maximum ?? null, lost: null },
    ];
    return [
      ...(whole ?? []),
      ...scores.map(({ node, value, maximum, lost }) => ({
        ...result,
        node,
        nodeTitle: titles.get(node) ?? null,
        value: value ?? null,
        maximum: maximum ?? null,
        lost: lost ?? null,
      })),
    ];
  });
}

function* titlesIn(nodes: readonly IndexNode[]): Generator<readonly [code: string, title: string]> {
  for (const { code, title, nodes: inside } of nodes) {
    yield [code, title];
    yield* titlesIn(inside);
  }
}
