import { treesOf } from '@rplan/meaning/testing';
import { expect, it } from 'vitest';
import { compile } from './compile.js';

/** The lines of the recipients, and of the addressees, as they were typed behind their keyword. */
async function linesOf(typed: string): Promise<(readonly string[])[]> {
  const project = await treesOf(
    `cơ quan SXD "Sở Xây dựng" { chức vụ GĐ "Giám đốc" }  công văn C "đôn đốc" { nơi nhận ${typed}\n kính gửi ${typed}\n đoạn "Lời." }`,
  );
  const [document] = project.documents;
  if (!document) throw new Error('The text declares a document.');
  const { recipients, addressees } = compile(document, project).document.components;
  return [recipients, addressees].map((lines) =>
    (lines ?? []).map(({ content }) =>
      content
        .map((inline) =>
          inline.type === 'text' ? inline.text : inline.type === 'reference' && inline.label ? 'label' : '{}',
        )
        .join(''),
    ),
  );
}

/** One list typed in each way that an office types it, and the lines it is. */
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['Như trên; Giám đốc (để b/c)', ['Như trên', 'Giám đốc (để b/c)']],
  ['Các ban, ngành; UBND các xã', ['Các ban, ngành', 'UBND các xã']],
  ['Các ban (để t/h; để b/c); Các xã', ['Các ban (để t/h; để b/c)', 'Các xã']],
  ['Hội A; Hội B; Hội C', ['Hội A', 'Hội B', 'Hội C']],
];

it.each(LISTS)('a list is one a line, in quotes or not: %s', async (typed, lines) => {
  for (const written of [typed, `"${typed}"`, `: ${typed}`])
    for (const found of await linesOf(written)) expect(found, written).toEqual(lines);
});

it.each([
  ['SXD; Như trên', ['{}', 'Như trên']],
  ['SXD.GĐ và các hội; Như trên', ['{}', 'các hội', 'Như trên']],
  ['Như trên; SXD; Hội A', ['Như trên', '{}', 'Hội A']],
])('parties stand among words: %s', async (typed, lines) => {
  for (const found of await linesOf(typed)) expect(found).toEqual(lines);
});
