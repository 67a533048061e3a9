import type { Block, Document } from '@rplan/model';

/** How many tasks stand around each task: its row is indented by as many steps. */
export function depthsOf({ blocks, appendices }: Document): ReadonlyMap<string, number> {
  return new Map(
    [...blocks, ...appendices.flatMap((appendix) => appendix.blocks)].flatMap((block) => [...depths(block, 0)]),
  );
}

function* depths(block: Block, depth: number): Generator<readonly [string, number]> {
  const isTask = block.type === 'task';
  if (isTask) yield [block.id, depth];
  if ('blocks' in block) for (const inner of block.blocks) yield* depths(inner, isTask ? depth + 1 : depth);
}
