import path from 'node:path';
import { expect, it } from 'vitest';
import { load } from './load.js';
import { pointsOf } from './points.js';
import { folderWith } from './testing.js';

const TASK_WITHOUT_LEAD = 'báo cáo B "Báo cáo" { nhiệm vụ NV-1 "Rà soát." { thời hạn thường xuyên } }\n';

it('checks the healthy files of a project beside one that cannot be read', async () => {
  const folder = await folderWith({
    'good.rplan': TASK_WITHOUT_LEAD,
    'letter.rplan': Uint8Array.from([0x50, 0x4b, 3, 4]),
    'old.rplan': Uint8Array.from([0x6b, 0xd5]),
    'empty.rplan': '',
  });
  const { projects, problems } = await load([folder]);
  expect(problems.map(({ code, path: file }) => `${code} ${path.basename(file)}`)).toEqual([
    'empty empty.rplan',
    'binary letter.rplan',
    'not-utf8 old.rplan',
  ]);
  expect(projects[0]?.diagnostics.map(({ code }) => code)).toContain('RP-COVER-003');
});

it('checks the plans of a project whose configuration is wrong', async () => {
  const { projects, problems } = await load([
    await folderWith({ 'rplan.json': '{ nonsense', 'a.rplan': TASK_WITHOUT_LEAD }),
  ]);
  expect(problems).toMatchObject([{ code: 'config-syntax' }]);
  expect(projects[0]?.diagnostics.map(({ code }) => code)).toContain('RP-COVER-003');
});

it('knows the path, text and language of every file by its URI', async () => {
  const folder = await folderWith({
    'kế hoạch (1).rplan': '\ufeffkế hoạch K "Kế hoạch" { }\r\n',
    'plan.rplan': 'plan L "Plan" { }',
  });
  const [project] = (await load([folder])).projects;
  expect([...(project?.files.values() ?? [])]).toEqual([
    { path: path.join(folder, 'kế hoạch (1).rplan'), text: 'kế hoạch K "Kế hoạch" { }\r\n', vocabulary: 'vi' },
    { path: path.join(folder, 'plan.rplan'), text: 'plan L "Plan" { }', vocabulary: 'en' },
  ]);
  for (const { place } of project?.diagnostics ?? []) expect(project?.files.has(place.file)).toBe(true);
});

it('shares names inside a project and not with another one', async () => {
  const unit = 'cơ quan VP "Văn phòng"\n';
  const plan = 'kế hoạch K "Kế hoạch" { ban hành VP }\n';
  const folder = await folderWith({ 'a/unit.rplan': unit, 'a/plan.rplan': plan, 'b/plan.rplan': plan });
  const { projects } = await load([folder]);
  expect(projects.map(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'RP-NAME-001').length)).toEqual([
    0, 1,
  ]);
});

it('gives each document its points as the compiled plan has them', async () => {
  const folder = await folderWith({
    'a.rplan': `cơ quan VP "Văn phòng"
bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }
kết quả K của VP theo C năm 2025 { điểm 1 = 4,5  điểm 2 = 3,9 }
báo cáo B "Báo cáo" {
  tồn tại T "Chậm." { về C.1  trừ 1,5 }
  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
}
thông báo TB "Không nói gì về điểm" { }`,
  });
  const [project] = (await load([folder])).projects;
  expect(project && pointsOf(project)).toMatchObject([
    { document: 'B', lost: '1.6', explained: '1.5', addressed: '1.5', unexplained: '0.1' },
  ]);
});
