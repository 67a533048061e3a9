import { compile } from '@rplan/compiler';
import { openProject } from '@rplan/rules';
import { formatText } from '@rplan/syntax';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forms, named, placed } from './forms.js';

/*
 * What offices write and what the reference writes are one: of every form of the table the model equals that of its canonical form, and
 * the formatter keeps its words and is done after one pass.
 */

async function read(text: string) {
  const project = await openProject('file:///forms', [{ uri: 'file:///forms/plan.rplan', text }]);
  const errors = project.check().filter(({ severity }) => severity === 'error');
  return {
    errors: errors.map(({ code }) => code),
    plans: project.documents.map((each) => compile(each, project)),
  };
}

/** What is not read or not found; that something is missing around a form is no fault of it. */
const UNREAD = /^RP-(?:SYNTAX|NAME)-|^RP-DOC-0(?:08|37|38)$/;

/** What the model keeps of the wording: places, what joins a list, a status as it was told. */
const WORDING = new Set(['source', 'joint', 'statusWords']);

/** The model without what another wording moves. */
function meaning(plans: unknown): unknown {
  return JSON.parse(JSON.stringify(plans, (key, value) => (WORDING.has(key) ? undefined : value)));
}

it.each(forms.flatMap(({ place, canonical, written }) => written.map((form) => [form, canonical, place] as const)))(
  '%s is %s',
  async (form, canonical, place) => {
    const [own, reference] = [await read(placed(place, form)), await read(placed(place, canonical))];
    expect(own.errors).toEqual(reference.errors);
    expect(own.errors.filter((code) => UNREAD.test(code))).toEqual([]);
    expect(meaning(own.plans)).toEqual(meaning(reference.plans));
  },
);

it.each(forms.flatMap(({ place, written }) => written.map((form) => [form, place] as const)))(
  'the formatter keeps the words of %s',
  (form, place) => {
    const once = formatText(placed(place, form));
    expect(once.ok).toBe(true);
    if (!once.ok) return;
    expect(formatText(once.text)).toMatchObject({ text: once.text });
    const words = (text: string) => text.replace(/\s+/g, '').toLocaleLowerCase('vi');
    expect(words(once.text)).toContain(words(form));
  },
);

it('reads lists of units, however they are joined and named', async () => {
  const unit = fc.constantFrom(...named);
  const joint = fc.constantFrom(
    ', ',
    '; ',
    ' và ',
    ', và ',
    '/',
    ' / ',
    ' & ',
    ' - ',
    ' – ',
    ' cùng ',
    ' cùng với ',
    ' + ',
  );
  const keyword = fc.constantFrom('phối hợp', 'Phối hợp:', 'cơ quan phối hợp', 'đơn vị phối hợp:', 'phối hợp với');
  await fc.assert(
    fc.asyncProperty(
      keyword,
      fc.uniqueArray(unit, { minLength: 1, maxLength: 5, selector: ({ code }) => code }),
      fc.array(joint, { minLength: 5, maxLength: 5 }),
      fc.array(fc.nat(10), { minLength: 5, maxLength: 5 }),
      async (word, units, joints, picks) => {
        const list = units.reduce((text, { called }, at) => {
          const name = called[(picks[at] ?? 0) % called.length] ?? '';
          return at === 0 ? name : `${text}${joints[at]}${name}`;
        }, '');
        const own = await read(placed('task', `${word} ${list}`));
        expect(own.errors.filter((code) => UNREAD.test(code))).toEqual([]);
        const support = own.plans.flatMap(({ tasks }) =>
          tasks.flatMap((task) => task.support.map(({ party }) => party)),
        );
        expect(support).toEqual(units.map(({ code }) => code));
      },
    ),
    { numRuns: 60 },
  );
});
