import { isGroupTask, taskRows, trackingFacts } from '@rplan/meaning';
import { roll } from '@rplan/project';
import { openProject } from '@rplan/rules';
import { nodesIn } from '@rplan/syntax';
import { isTask } from '@rplan/syntax/ast';
import { expect, it } from 'vitest';
import { examples, filesOf } from '../fidelity/examples.js';

/*
 * Nothing of a plan is lost when it is rolled into a later year: each task goes on or is listed with the reason, and the plan of the later year has
 * no errors. Over all documents of the examples that have tasks.
 */

const YEAR = 2030;

it.each(examples)('%s goes on whole', async (example) => {
  const files = filesOf(example);
  const project = await openProject(`file:///${example}`, files);
  const { documents, reports } = project;
  for (const document of documents) {
    if (!nodesIn(document).some(isTask)) continue;
    const made = roll(project, { plan: document.name, year: YEAR });
    if (!made.ok) {
      // Minutes and reports of no year.
      expect(made.problem.code).toBe('no-year');
      continue;
    }
    const { rolled, left } = made.fate;
    const tracking = trackingFacts(document, { documents, reports });
    const all = [...tracking.states.keys()].filter((task) => !isGroupTask(task));
    // Each is in one of the two.
    expect(new Set([...rolled.keys(), ...left.keys()])).toEqual(new Set(all));
    expect(rolled.size + left.size).toBe(all.length);
    const [plan, list] = made.files;
    if (!plan || !list) throw new Error('There is a plan and a list.');
    for (const task of all)
      if (task.name !== undefined) expect(list.content).toMatch(new RegExp(`^- .*${task.name}`, 'mu'));
    const uri = `file:///${example}/${plan.name}`;
    const after = await openProject(`file:///${example}`, [...files, { uri, text: plan.content }]);
    const wrong = after.check().filter(({ place, severity }) => place.file === uri && severity === 'error');
    // What is wrong in words that were taken over was wrong before.
    const said = ({ code, message }: { code: string; message: { vi: string } }) => `${code} ${message.vi}`;
    const before = new Set(project.check().map(said));
    expect(
      wrong.map(said).filter((each) => !before.has(each)),
      document.name,
    ).toEqual([]);
    const next = after.documents.find(
      ({ $container }) => $container === after.files.find((file) => file.uri.toString() === uri)?.parseResult.value,
    );
    if (!next) throw new Error('The new plan is read.');
    const trackingNext = trackingFacts(next, { documents: after.documents, reports: after.reports });
    const rows = taskRows(next, () => trackingNext);
    expect(rows.map(({ item }) => item.name).sort()).toEqual([...rolled.values()].map(({ name }) => name).sort());
    // A deadline with a day lies in the later year, or behind it.
    for (const { state } of rows) if (state?.dueDate) expect(state.dueDate.year).toBeGreaterThanOrEqual(YEAR);
  }
});
