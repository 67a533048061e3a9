import type { Plan } from '@rplan/model';
import { nd30, outlineOf } from '@rplan/outline';
import { emitDocx } from '@rplan/outputs/docx';
import { emitHtml } from '@rplan/outputs/html';
import { emitIcs } from '@rplan/outputs/ics';
import { emitNdjson } from '@rplan/outputs/ndjson';
import { emitText } from '@rplan/outputs/txt';
import { emitXlsx } from '@rplan/outputs/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** Every output of a plan as text, by the name of the output; an output that failed is its error. */
export async function outputsOf(plan: Plan): Promise<ReadonlyMap<string, string | Error>> {
  const outline = () => outlineOf(plan, nd30);
  const made = new Map<string, string | Error>();
  const outputs: Readonly<Record<string, () => string | Promise<string>>> = {
    json: () => JSON.stringify(plan),
    ndjson: () => emitNdjson(plan, ''),
    ics: () => emitIcs(plan),
    txt: () => emitText(outline()),
    html: () => emitHtml(outline(), nd30),
    docx: () => unpacked(emitDocx(outline(), nd30)),
    xlsx: async () => unpacked(await emitXlsx(plan)),
  };
  for (const [format, emit] of Object.entries(outputs)) {
    try {
      made.set(format, await emit());
    } catch (error) {
      made.set(format, error as Error);
    }
  }
  return made;
}

/** The parts that hold words. */
function unpacked(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /document\.xml|sharedStrings|sheet\d|footnotes/.test(name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}
