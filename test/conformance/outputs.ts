import type { Plan } from '@rplan/model';
import { outlineOf, nd30 as profile } from '@rplan/outline';
import { type Emitted, emitters } from '@rplan/project/testing';
import { strFromU8, unzipSync } from 'fflate';

/** Every output of a plan as text, by the name of the output; an output that failed is its error. */
export async function outputsOf(plan: Plan): Promise<ReadonlyMap<string, string | Error>> {
  const options = { profile, projectName: '' };
  const made = new Map<string, string | Error>();
  for (const [format, load] of Object.entries(emitters)) {
    const output = await load();
    try {
      const content = await (output.needs === 'plan'
        ? output.emit(plan, options)
        : output.emit(outlineOf(plan, profile), options, plan));
      made.set(format, textOf(content));
    } catch (error) {
      made.set(format, error as Error);
    }
  }
  return made;
}

function textOf(content: Emitted): string {
  if (content === undefined || typeof content === 'string') return content ?? '';
  return content instanceof Uint8Array ? unpacked(content) : content.map((piece) => textOf(piece.content)).join('\n');
}

/** The parts that hold words. */
function unpacked(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /document\.xml|sharedStrings|sheet\d|footnotes/.test(name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}
