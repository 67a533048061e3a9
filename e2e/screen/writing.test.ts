import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { useEditor } from '../harness/scenario.js';
import { DIRECTORY, PLAN, placeOf } from '../harness/texts.js';

const scenario = useEditor();

scenario(
  'shows a plan in colours, and what is wrong with it in Vietnamese',
  { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN.replace('chủ trì SNV', 'chủ trì SNW') },
  async ({ workbench }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.squiggle().waitFor();
    const colours = await workbench.text
      .locator('.view-line')
      .first()
      .locator('span span')
      .evaluateAll((words) => words.map((word) => getComputedStyle(word).color));
    expect(new Set(colours).size).toBeGreaterThan(2);
    const row = await (await workbench.problem('RP-NAME-001')).textContent();
    expect(row).toContain('SNW');
    expect(row).toMatch(/[ạảấầậắằặẹẻếềệịỉọỏốồộớờợụủứừự]/u);
  },
);

scenario(
  'completes a half-typed phrase without its marks below a broken line, and saves what was typed',
  { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': 'kế hoạch KH-1 "Kế hoạch" {\n  x\n  \n}\n' },
  async ({ workbench, folder }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.squiggle().waitFor();
    await workbench.goTo({ line: 3, column: 3 });
    await workbench.type('nhiem v');
    await workbench.suggestion('nhiệm vụ').waitFor();
    await workbench.press('Enter');
    await workbench.type(' NV-1 "Rà soát thủ tục, bổ sung đủ hồ sơ.');
    await workbench.save();
    expect(await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8')).toContain(
      '  nhiệm vụ NV-1 "Rà soát thủ tục, bổ sung đủ hồ sơ."',
    );
  },
);

scenario(
  'keeps what an input method types, erases and types again',
  { 'ke-hoach.rplan': 'kế hoạch KH-1 "Kế hoạch" {\n  \n}\n' },
  async ({ workbench, folder }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.squiggle('warning').waitFor();
    await workbench.goTo({ line: 2, column: 3 });
    // What Telex sends for "nhieemj": letters, then backspaces and the letters with their marks.
    await workbench.type('nhie');
    await workbench.press('Backspace');
    await workbench.insert('ê');
    await workbench.type('m');
    await workbench.press('Backspace', 'Backspace');
    await workbench.insert('ệm');
    await workbench.type(' v');
    await workbench.suggestion('nhiệm vụ').waitFor();
    await workbench.press('Enter');
    await workbench.save();
    expect(await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8')).toMatch(/^ {2}nhiệm vụ/mu);
  },
);

scenario(
  'mends a name that is nearly right',
  { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN.replace('chủ trì SNV', 'chủ trì SVN') },
  async ({ workbench, folder }) => {
    await workbench.open('ke-hoach.rplan');
    await workbench.squiggle().waitFor();
    await workbench.press('Control+Home', 'F8');
    await workbench.press('Escape', 'Control+.');
    await workbench.page.locator('.action-widget .monaco-list-row.focused', { hasText: 'SNV' }).waitFor();
    await workbench.press('Enter');
    await workbench.squiggle().waitFor({ state: 'detached' });
    await workbench.save();
    expect(await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8')).toBe(PLAN);
  },
);

scenario(
  'renames a unit where it is declared, referred to and mentioned in prose, in every file',
  { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN },
  async ({ workbench, folder }) => {
    await workbench.open('danh-ba.rplan');
    await workbench.open('ke-hoach.rplan');
    await workbench.goTo(placeOf(PLAN, 'chủ trì SNV', 'chủ trì '.length));
    await workbench.breadcrumb('NV-1').waitFor();
    await workbench.press('F2');
    const box = workbench.page.locator('.rename-box input');
    await box.fill('SỞ-NV');
    await box.press('Enter');
    await workbench.text.getByText('SỞ-NV').first().waitFor();
    await workbench.run('File: Save All');
    await workbench.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    expect(await readFile(path.join(folder, 'ke-hoach.rplan'), 'utf8')).toBe(PLAN.replaceAll('SNV', 'SỞ-NV'));
    expect(await readFile(path.join(folder, 'danh-ba.rplan'), 'utf8')).toBe(DIRECTORY.replaceAll('SNV', 'SỞ-NV'));
  },
);
