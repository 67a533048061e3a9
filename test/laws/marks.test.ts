import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { openProject } from '@rplan/rules';
import { textOf } from '@rplan/words';
import { describe, expect, it } from 'vitest';

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const NUMBERS = ['I.', 'IV-', 'II/', '1.', '2)', '3/', '1-', '1.2.', '(1)', '(b)', 'a)', 'đ.', 'A.'];
const PARTS = ['PHẦN I.', 'Phần thứ hai.', 'Chương II:', 'Mục 2:', 'mục 3.', 'Điều 1.', 'Khoản 2.', 'Điểm a)', 'Ý 1:'];
const BULLETS = ['-', '–', '+', '*', '•', '▪'];

const KINDS = {
  mục: [...NUMBERS, ...PARTS, ...BULLETS],
  ý: [...NUMBERS, ...PARTS, ...BULLETS],
  điều: [...NUMBERS, ...PARTS, ...BULLETS],
  'nhiệm vụ N': [...NUMBERS, ...PARTS, ...BULLETS, 'Nhiệm vụ 1:'],
  'tồn tại T': [...NUMBERS, ...PARTS, ...BULLETS, 'Hạn chế 2:'],
  'gạch đầu dòng': [...NUMBERS, ...BULLETS],
  'phụ lục PL': ['PHỤ LỤC I.', 'Phụ lục 2:', 'Phụ lục số 3.'],
} as const;

const MEMBERS = Object.entries(KINDS).flatMap(([kind, marks]) => marks.map((mark) => [kind, mark] as const));

async function open(kind: string, words: string) {
  const neighbour = kind.startsWith('phụ lục') ? '' : `${kind.replace(/ .*/u, (name) => `${name}2`)} "Bên cạnh."`;
  const inside = kind.startsWith('phụ lục') ? ' { đoạn "Lời." }' : '';
  const text = `kế hoạch K "Kế hoạch" { ${kind} "${words}"${inside}\n${neighbour}\n}`;
  const project = await openProject('file:///p', [{ uri: 'file:///p/plan.rplan', text }]);
  const [document] = project.documents;
  if (!document) throw new Error('There is no document.');
  const printed = outlineOf(compile(document, project), profile)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'paragraph' ? [`${block.mark ?? ''} ${textOf(block.content)}`.trim()] : []));
  const found = project.check().filter(({ code }) => code === 'RP-DOC-020');
  return { printed, found, text };
}

describe('a mark that is typed before what has one', () => {
  it.each(MEMBERS)('is reported at its place: %s "%s …"', async (kind, mark) => {
    const { found, text } = await open(kind, `${mark} Rà soát thủ tục.`);
    expect(found.map(({ place: { start, end } }) => text.slice(start, end))).toEqual([mark]);
  });

  it.each(Object.keys(KINDS))('is reported on every kind that prints a mark: %s', async (kind) => {
    // An article says its name in its mark.
    const { printed } = await open(kind, 'Rà soát thủ tục.');
    const line = printed.find((each) => /rà soát thủ tục/iu.test(each)) ?? '';
    const isAppendix = kind.startsWith('phụ lục');
    expect(isAppendix ? printed.some((each) => /^Phụ lục/iu.test(each)) : /^\S+ .*rà soát/iu.test(line)).toBe(true);
  });

  it.each([
    'ý "(1) Rà soát, (2) công khai, (3) báo cáo."',
    'ý "Điều 5 Luật Đất đai quy định thẩm quyền."',
    'ý "Mục 2 và mục 3 làm trước."',
    'ý số "" "1. Một."',
    'mục "Đ. Lê Lợi là đường chính"',
    'ý "A."',
    'nhiệm vụ N "1."',
    'đoạn "- Một đoạn có gạch."',
    'đoạn "1. Một đoạn có số."',
    'gạch đầu dòng "-5 độ C là mức thấp nhất."',
    'gạch đầu dòng "+84 là mã vùng."',
    'nhiệm vụ N "Phần mềm dùng chung."',
    'ý "I-ốt là chất cần thiết."',
    'ý "Ý thức chấp hành: còn hạn chế."',
  ])('is none: %s', async (statement) => {
    const text = `kế hoạch K "Kế hoạch" { ${statement}\n}`;
    const project = await openProject('file:///p', [{ uri: 'file:///p/plan.rplan', text }]);
    expect(project.check().filter(({ code }) => code === 'RP-DOC-020')).toEqual([]);
  });

  it('is looked for in every line that gets a dash', async () => {
    const text = 'kế hoạch K "Kế hoạch" { gạch đầu dòng """\n  Một.\n  - Hai.\n  + Ba.\n""" }';
    const project = await openProject('file:///p', [{ uri: 'file:///p/plan.rplan', text }]);
    const found = project.check().filter(({ code }) => code === 'RP-DOC-020');
    expect(found.map(({ place: { start, end } }) => text.slice(start, end))).toEqual(['-', '+']);
  });
});
