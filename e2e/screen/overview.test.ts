import { expect } from 'vitest';
import { useEditor } from '../harness/scenario.js';
import { DIRECTORY, placeOf } from '../harness/texts.js';

const scenario = useEditor();

const INDEX =
  'bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "Lĩnh vực một" { tối đa 6 }  lĩnh vực 2 "Lĩnh vực hai" { tối đa 4 } }\n';
const RESULT = 'kết quả K của SNV theo C năm 2025 { điểm 1 = 5  điểm 2 = 3,5 }\n';
const PLAN = `kế hoạch KH-1 "Kế hoạch khắc phục" {
  ban hành SNV
  tồn tại TT-1 "Còn chậm." { về C.1  trừ 1 }
  nhiệm vụ NV-1 "Rà soát thủ tục." { khắc phục TT-1  chủ trì SNV  thời hạn 30/6/2026 }
}
`;
const files = { 'danh-ba.rplan': DIRECTORY, 'chi-so.rplan': INDEX + RESULT, 'ke-hoach.rplan': PLAN };

scenario('lists criteria, findings and tasks, and leads to their places', files, async ({ workbench }) => {
  await workbench.open('ke-hoach.rplan');
  await workbench.activity('RPlan').click();
  const row = (text: string | RegExp) =>
    workbench.page.locator('.sidebar').getByRole('treeitem', { name: text }).first();
  await row('Lĩnh vực một').waitFor();
  await row('Lĩnh vực một').locator('.monaco-tl-twistie').click();
  await row('Còn chậm').locator('.monaco-tl-twistie').click();
  await row('Rà soát thủ tục').click();
  const { line } = placeOf(PLAN, 'nhiệm vụ NV-1');
  await workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line},`) }).waitFor();
});

scenario('sums up in the status bar and on the dashboard', files, async ({ workbench }) => {
  await workbench.open('ke-hoach.rplan');
  await workbench.page.locator('.statusbar-item', { hasText: 'RPlan:' }).first().click();
  const total = workbench.webview.getByRole('row', { name: /^Cộng/ });
  await total.waitFor();
  // Points lost, explained, addressed, not addressed.
  expect((await total.textContent())?.replace(/\s+/g, ' ')).toContain('1,5');
  await workbench.webview.getByRole('row', { name: /Sở Nội vụ/ }).waitFor();
  await workbench.webview.getByText('Lĩnh vực hai').click();
  await workbench.page.locator('.tab.active', { hasText: 'chi-so.rplan' }).waitFor();
});
