import type { Block as Part } from '@rplan/model';
import type { PrintState } from '../printing.js';

/** What a table gathers from: the parts that it names, or all of its document. */
export function sources(of: readonly string[], { plan }: PrintState): readonly Part[] {
  const { blocks, appendices, id } = plan.document;
  const all: Part[] = [...blocks, ...appendices.flatMap((appendix) => appendix.blocks)];
  if (of.length === 0 || of.includes(id)) return all;
  const named = appendices.filter((appendix) => of.includes(appendix.id)).flatMap((appendix) => appendix.blocks);
  return [...named, ...sectionsNamed(all, of)];
}

function sectionsNamed(parts: readonly Part[], of: readonly string[]): Part[] {
  return parts.flatMap((part) => {
    if (part.type === 'section' && part.id !== undefined && of.includes(part.id)) return [part];
    return 'blocks' in part ? sectionsNamed(part.blocks, of) : [];
  });
}
