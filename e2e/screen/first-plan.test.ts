import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { useEditor } from '../harness/scenario.js';

const scenario = useEditor();

scenario('x', { 'ke-hoach.rplan': 'kế hoạch KH-1 "Kế hoạch" {\n}\n' }, async ({ workbench, folder }) => {
  await workbench.open('ke-hoach.rplan');
  await workbench.screenshot('/tmp/a.png');
  await workbench.goTo(1, 27);
  await workbench.type('\nnhiem v');
  await workbench.suggestion('nhiệm vụ').waitFor();
  await workbench.screenshot('/tmp/b.png');
  await workbench.press('Enter');
  await workbench.save();
  await workbench.screenshot('/tmp/c.png');
  expect(await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8')).toContain('nhiệm vụ');
});
