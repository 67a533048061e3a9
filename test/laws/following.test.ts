import { compile } from '@rplan/compiler';
import { SHARES } from '@rplan/meaning';
import { nd30Base, outlineOf, resolveProfile } from '@rplan/outline';
import { openProject } from '@rplan/rules';
import { nodesIn, spell } from '@rplan/syntax';
import { isTask } from '@rplan/syntax/ast';
import { namesOf, plainWords } from '@rplan/words';
import { expect, it } from 'vitest';
import { examples, filesOf } from '../fidelity/examples.js';

/*
 * A number in a sentence is the number of the rows of the table beside it: for every document of the examples that has tasks, on several days,
 * of every condition, of all tasks, of each section and of each unit that leads.
 */

const layout = resolveProfile(nd30Base, {});
if (!layout.ok) throw new Error('The usual layout is right.');
const { profile } = layout;

const CONDITIONS = [
  'overdue',
  'in time',
  'completed late',
  'completed in time',
  'not completed',
  'in progress',
  'not begun',
  'not reported',
  'paused',
  'kept up',
  'proposed to drop',
] as const;

/** What a table asks for, and the part of a link that counts it. */
const ASKED = [
  ['', 'tasks'],
  [`${spell('status', 'vi')} hoàn thành`, 'tasks completed'],
  ...CONDITIONS.map((condition) => [spell(condition, 'vi'), `tasks ${condition}`]),
] as const;

it.each(examples)('the counts of %s are those of its tables', async (folder) => {
  const files = filesOf(folder);
  const before = await openProject(`file:///${folder}`, files);
  const followed = before.documents.filter((document) => nodesIn(document).some(isTask));
  let compared = 0;
  for (const document of followed) {
    const plan = compile(document, before);
    const posts = new Set(plan.parties.flatMap(({ id, kind }) => (kind === 'role' ? id : [])));
    const leading = plan.tasks.flatMap(({ lead }) => lead.flatMap(({ party }) => party ?? []));
    const units = [...new Set(leading.filter((id) => !posts.has(id)).map((id) => id.split('.').at(-1) ?? id))];
    const sections = plan.document.blocks.flatMap((block) => (block.type === 'section' && block.id ? [block.id] : []));
    const places = [document.name, ...sections.map((id) => `${document.name}.${id}`)];
    const asked = places.flatMap((place) =>
      ASKED.flatMap(([condition, count]) => [
        { place, condition, count, unit: undefined },
        ...(place === document.name ? units.slice(0, 4).map((unit) => ({ place, condition, count, unit })) : []),
      ]),
    );
    const body = asked.map(({ place, condition, count, unit }) => {
      const of = unit === undefined ? '' : `.${unit}`;
      const lead = unit === undefined ? '' : `  chủ trì ${unit}`;
      return `đoạn "{${place}.${spell(count, 'vi')}${of}}"\nbảng nhiệm vụ { của ${place}  ${condition}${lead} }`;
    });
    for (const day of ['1/1/2019', '30/6/2026', '31/12/2026']) {
      const text = `báo cáo XEM "Theo dõi" { ngày ${day}\n${body.join('\n')}\n}`;
      const uri = `file:///${folder}/xem.rplan`;
      const project = await openProject(`file:///${folder}`, [...files, { uri, text }]);
      const report = project.documents.find(({ name }) => name === 'XEM');
      if (!report) throw new Error('The report was not read.');
      const compiled = compile(report, project);
      const names = namesOf(compiled);
      const words = compiled.document.blocks.flatMap((block) =>
        block.type === 'paragraphs' ? block.paragraphs.map(({ content }) => plainWords(content, names)) : [],
      );
      const tables = outlineOf(compiled, profile).sections.flatMap(({ blocks }) =>
        blocks.filter((block) => block.type === 'table'),
      );
      expect(words.length).toBe(asked.length);
      expect(tables.length).toBe(asked.length);
      const rows = tables.map((table) => table.rows.filter((row) => row.type === 'cells').length);
      const wrong = asked.flatMap((each, at) =>
        words[at] === String(rows[at]) ? [] : [{ ...each, day, said: words[at], rows: rows[at] }],
      );
      expect(wrong).toEqual([]);
      // Each task is in one share.
      for (const place of places) {
        const of = (count: string) =>
          Number(words[asked.findIndex((each) => each.place === place && !each.unit && each.count === count)]);
        const sum = SHARES.reduce((total, share) => total + of(`tasks ${share}`), 0);
        expect(sum, place).toBe(of('tasks'));
        expect(of('tasks completed') + of('tasks not completed'), place).toBe(of('tasks'));
        expect(of('tasks overdue') + of('tasks in time') + of('tasks completed'), place).toBe(of('tasks'));
      }
      compared += rows.reduce((sum, count) => sum + count, 0);
    }
  }
  if (followed.length > 0) expect(compared).toBeGreaterThan(0);
});
