import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '@rplan/project';
import { describe, expect, it } from 'vitest';
import { examples } from '../fidelity/examples.js';

/** One line a finding: file, code, severity, the underlined text. What stands in the golden files was read against the document by eye. */
async function findings(example: string): Promise<string> {
  const { projects } = await load([new URL(`../../examples/${example}`, import.meta.url).pathname]);
  const lines = projects.flatMap(({ diagnostics, files }) =>
    diagnostics.map(({ code, severity, place }) => {
      const file = files.get(place.file);
      const marked = (file?.text ?? '').slice(place.start, place.end).replace(/\s+/g, ' ');
      return `${path.basename(file?.path ?? '')} ${code} ${severity} ${marked}`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

describe.each(examples)('%s', (example) => {
  it('gives the findings that were reviewed', async () => {
    await expect(await findings(example)).toMatchFileSnapshot(`expected/${example}.txt`);
  });
});

it('finds what makes the report of 2018 contradict itself', () => {
  const reviewed = readFileSync(new URL('expected/004-bao-cao-van-phong-2018.txt', import.meta.url), 'utf8');
  for (const line of [
    'RP-SCORE-001 error 93,43',
    'RP-SCORE-003 error 1',
    'RP-COVER-001 error TT-5',
    'RP-COVER-001 error {KQ-2018.3}',
  ]) {
    expect(reviewed).toContain(line);
  }
});
