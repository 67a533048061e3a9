import type { Desk } from '@rplan/rules/testing';
import { openDesk, textAt } from '@rplan/rules/testing';
import { expect, it } from 'vitest';
import type { Dependency } from './call-hierarchy.js';
import { dependsOn, neededBy, taskAt } from './call-hierarchy.js';

const PLAN = `kế hoạch KH-1 "K" {
  nhiệm vụ NV-1 "Một." { thời hạn 30/6/2026 }
  nhiệm vụ NV-2 "Hai." { sau NV-1  thời hạn 10 ngày sau NV-1 }
  nhiệm vụ NV-3 "Ba." { sau NV-1, NV-2  nhiệm vụ NV-4 "Bốn." { sau NV-2 } }
}
`;
const OTHER = 'kế hoạch KH-2 "K" {\n  nhiệm vụ "Không tên" { sau KH-1.NV-1 }\n}\n';

async function at(piece: string): Promise<Desk> {
  return openDesk({ 'plan.rplan': PLAN.replace(piece.replace('│', ''), piece), 'khac.rplan': OTHER });
}

function shown(desk: Desk, found: readonly Dependency[]): string[] {
  return found.map(({ entry, said }) => `${entry.title} (${entry.detail}): ${textAt(desk, said).join(', ')}`);
}

it.each([
  ['sau NV│-1  thời', 'NV-1'],
  ['NV-2│ "Hai."', 'NV-2'],
  ['thời hạn 10│ ngày', 'NV-2'],
  ['nhiệm│ vụ NV-4', 'NV-4'],
])('the task at %s is %s', async (piece, name) => {
  const { language, file, offset } = await at(piece);
  expect(taskAt(language, file, offset)?.task.name).toBe(name);
});

it('there is none outside of tasks', async () => {
  const { language, file, offset } = await at('kế│ hoạch KH-1');
  expect(taskAt(language, file, offset)).toBeUndefined();
});

it('tells what a task waits for, with the words that say so', async () => {
  const desk = await at('NV-2│ "Hai."');
  const task = taskAt(desk.language, desk.file, desk.offset)?.task;
  expect(task && shown(desk, dependsOn(task))).toEqual([
    'NV-1 · Một. (nhiệm vụ · KH-1): plan.rplan:NV-1, plan.rplan:NV-1',
  ]);
});

it('tells what waits for a task, in other plans too; what a part waits for, its group does not', async () => {
  const desk = await at('NV-1│ "Một."');
  const first = taskAt(desk.language, desk.file, desk.offset)?.task;
  expect(first && shown(desk, neededBy(desk.language, first))).toEqual([
    'NV-2 · Hai. (nhiệm vụ · KH-1): plan.rplan:NV-1, plan.rplan:NV-1',
    'NV-3 · Ba. (nhiệm vụ · KH-1): plan.rplan:NV-1',
    'Không tên (nhiệm vụ · KH-2): khac.rplan:KH-1.NV-1',
  ]);
  const second = first && neededBy(desk.language, first)[0]?.entry.task;
  expect(second && neededBy(desk.language, second).map(({ entry }) => entry.task.name)).toEqual(['NV-3', 'NV-4']);
});
