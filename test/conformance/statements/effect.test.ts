import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { emitDocx } from '@rplan/outputs/docx';
import { emitIcs } from '@rplan/outputs/ics';
import { emitNdjson } from '@rplan/outputs/ndjson';
import { emitText } from '@rplan/outputs/txt';
import { emitXlsx } from '@rplan/outputs/xlsx';
import { openProject } from '@rplan/rules';
import { spell } from '@rplan/syntax';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { statementsInBlocks } from './in-blocks.js';
import { placed } from './places.js';
import { DATA, MARK, samples } from './samples.js';

/*
 * Every statement has an effect: for every statement that the grammar allows in a block, with and without it, what is printed, the model or what
 * is found differs. Of a statement with words of its own these are printed in some output, or something is said of them where they stand.
 */

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const blocks = statementsInBlocks();

function sampleOf(statement: string): string | undefined {
  const [type, ...keyword] = statement.split(' ');
  if (type === 'AuthoredDocument') return `${spell(keyword.join(' '), 'vi')} MỚI "${MARK}" { đoạn "Lời." }`;
  return samples[statement];
}

async function made(text: string) {
  const project = await openProject('file:///place', [{ uri: 'file:///place/plan.rplan', text }]);
  const found = project.check();
  const plans = project.documents.map((document) => compile(document, project));
  const outlines = plans.map((plan) => outlineOf(plan, profile));
  return {
    found,
    plans,
    outlines,
    words: [
      ...outlines.map((outline) => emitText(outline)),
      ...plans.flatMap((plan) => [emitNdjson(plan, ''), emitIcs(plan)]),
    ].join('\n'),
  };
}

type Made = Awaited<ReturnType<typeof made>>;

/** Everything that the program makes of a text, without the places that a statement more moves. */
function effectOf({ found, plans, words }: Made): string {
  const said = found.map(({ code, severity, message }) => `${code} ${severity} ${message.vi}`).sort();
  return JSON.stringify([said, plans, words]);
}

/** Whether the marked words stand in a file that is for people to read: a folded line of a calendar is joined. */
async function isPrinted({ words, outlines, plans }: Made): Promise<boolean> {
  const has = (text: string) =>
    text.replace(/\r\n /g, '').toLocaleLowerCase('vi').includes(MARK.toLocaleLowerCase('vi'));
  if (has(words)) return true;
  for (const [at, outline] of outlines.entries()) {
    const plan = plans[at];
    const files = plan ? [await emitDocx(outline, profile), await emitXlsx(plan)] : [];
    for (const file of files) {
      const parts = Object.entries(unzipSync(file)).filter(
        ([name]) => name.endsWith('.xml') && !name.startsWith('docProps'),
      );
      if (parts.some(([, bytes]) => has(strFromU8(bytes)))) return true;
    }
  }
  return false;
}

function isData(statement: string, block: string): boolean {
  return statement in DATA && (DATA[statement]?.includes(block) ?? true);
}

it('has a sample of every statement of the grammar', () => {
  const all = new Set([...blocks.values()].flat());
  const missing = [...all].filter((statement) => sampleOf(statement) === undefined);
  expect(missing, 'write each into samples.ts').toEqual([]);
  expect(Object.keys(samples).filter((statement) => !all.has(statement))).toEqual([]);
});

it.each([...blocks])('every statement in the block of %s has an effect', async (block, statements) => {
  const without = effectOf(await made(placed(block)));
  const lost: string[] = [];
  for (const statement of statements) {
    const sample = sampleOf(statement) ?? '';
    const text = placed(block, sample);
    const start = text.indexOf(sample);
    const end = start + sample.length;
    const result = await made(text);
    if (result.found.some(({ code }) => code === 'RP-SYNTAX-001')) lost.push(`${statement}: the sample cannot be read`);
    else if (effectOf(result) === without) lost.push(`${statement}: no effect`);
    else if (sample.includes(MARK) && !isData(statement, block)) {
      const isSaid = result.found.some(({ place }) => place.start >= start && place.end <= end);
      if (!isSaid && !(await isPrinted(result))) lost.push(`${statement}: its words are printed nowhere`);
    }
  }
  expect(lost).toEqual([]);
});
