import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { exampleFiles } from '../harness/examples.js';
import { root } from '../harness/folders.js';
import { useEditor } from '../harness/scenario.js';
import type { Workbench } from '../harness/workbench.js';

const scenario = useEditor();
const files = exampleFiles('004-bao-cao-van-phong-2018');

scenario('shows the problems of a real report', files, async ({ workbench }) => {
  await workbench.open('bao-cao.rplan');
  await workbench.squiggle().waitFor();
  const row = await workbench.problem(/RP-[A-Z]+-\d+/);
  await row.click();
  await picture(workbench, 'editor-problems');
  expect(await workbench.page.locator('.markers-panel .monaco-list-row').count()).toBeGreaterThan(3);
});

scenario('shows the pages of a real report', files, async ({ workbench }) => {
  await workbench.open('bao-cao.rplan');
  await workbench.squiggle().waitFor();
  await workbench.page.keyboard.press('Control+b');
  await workbench.titleButton(/Xem trước/).click();
  await workbench.webview.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
  await workbench.goTo({ line: 48, column: 20 });
  await workbench.webview.locator('.here').first().waitFor();
  await picture(workbench, 'editor-preview');
});

/** Takes the pictures of the README anew where `npm run pictures` asks for it. */
async function picture(workbench: Workbench, name: string): Promise<void> {
  if (process.env.RPLAN_TAKE_PICTURES !== '1') return;
  const image = PNG.sync.read(await workbench.page.screenshot());
  // Eight shades of a colour make the file a third smaller.
  for (let at = 0; at < image.data.length; at++) image.data[at] = shade(image.data[at] ?? 0);
  await writeFile(
    path.join(root, 'docs/images', `${name}.png`),
    PNG.sync.write(image, { colorType: 2, filterType: 4, deflateLevel: 9 }),
  );
}

function shade(value: number): number {
  return Math.round((Math.round((value * 7) / 255) * 255) / 7);
}
