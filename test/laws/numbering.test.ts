import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { openProject } from '@rplan/rules';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const SEED = Number(process.env.SEED ?? 20261130);

interface Part {
  /** The number that its author wrote, `-` for a bullet, or undefined where it is counted. */
  readonly own: number | '-' | '' | undefined;
  readonly kind: 'clause' | 'task' | 'finding' | 'added' | 'paragraph';
}

it('prints no mark twice in a list and leaves none out, unless it says so', { timeout: 120_000 }, async () => {
  const part = fc.record<Part>({
    own: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
      fc.constantFrom('-' as const, '' as const),
    ),
    kind: fc.constantFrom('clause', 'clause', 'task', 'finding', 'added', 'paragraph'),
  });
  let silent = 0;
  let reported = 0;
  const law = fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 7 }), async (parts) => {
    const { marks, found } = await printed(parts);
    const out = outOfOrder(marks);
    expect(found, JSON.stringify(marks)).toBe(out);
    if (out) reported++;
    else silent++;
  });
  await fc.assert(law, { numRuns: 300, seed: SEED, endOnFailure: true });
  expect(Math.min(silent, reported)).toBeGreaterThan(30);
});

/** The numbers of a printed list in their order; a paragraph, or an item without a mark, as `undefined`. */
async function printed(parts: readonly Part[]) {
  const items = parts.map(({ own, kind }, index) => {
    const mark = own === undefined ? '' : `số "${typeof own === 'number' ? `${own}.` : own}" `;
    if (kind === 'paragraph') return 'đoạn "Lời."';
    if (kind === 'task') return `nhiệm vụ N${index} ${mark}"Việc."`;
    if (kind === 'finding') return `tồn tại T${index} ${mark}"Lỗi."`;
    return kind === 'added' ? `bổ sung { ý ${mark}"Thêm." }` : `ý ${mark}"Ý."`;
  });
  const text = `thông báo T "Thông báo" { ${items.join('\n')} }`;
  const project = await openProject('file:///p', [{ uri: 'file:///p/plan.rplan', text }]);
  const [document] = project.documents;
  if (!document) throw new Error('There is no document.');
  const [section] = outlineOf(compile(document, project), profile).sections;
  const body = (section?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' && ['numbered', 'text'].includes(block.role)
      ? [{ words: block.role === 'text', mark: block.mark }]
      : [],
  );
  return {
    marks: body.map(({ words, mark }) => (words ? undefined : mark)).filter((mark) => mark !== '-'),
    found: project.check().some(({ code }) => code === 'RP-DOC-006'),
  };
}

/** Said anew, from the printed marks alone: what comes next is one more, or `1.` behind a paragraph. */
function outOfOrder(marks: readonly (string | undefined)[]): boolean {
  let highest = 0;
  let broken = false;
  for (const mark of marks) {
    const place = mark === undefined ? 0 : Number.parseInt(mark, 10);
    const isNext = place === highest + 1 || (place === 1 && (broken || highest === 0));
    if (mark !== undefined && !isNext) return true;
    broken = mark === undefined;
    if (mark !== undefined) highest = place;
  }
  return false;
}
