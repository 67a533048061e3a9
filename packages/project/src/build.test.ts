import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { build } from './build.js';
import { collisionsOf } from './collisions.js';
import { load } from './load.js';
import { outputFormats } from './outputs/formats.js';
import { folderWith } from './testing.js';

const PLAN = `cơ quan VP "Văn phòng" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
kế hoạch KH-1 "Kế hoạch khắc phục" {
  ban hành VP
  mục "Nhiệm vụ" { nhiệm vụ NV-1 "Rà soát thủ tục." { chủ trì VP  thời hạn 30/6/2026 } }
  ký CVP "Nguyễn Văn A"
}
thông báo TB-1 "Thông báo" { đoạn "Theo {KH-1}." }
`;

async function loaded(files: Readonly<Record<string, string>>) {
  return (await load([await folderWith(files)])).projects;
}

it('gives the same bytes twice, in every format', async () => {
  const files = { 'a.rplan': PLAN };
  const builds = [];
  for (let time = 0; time < 2; time++) {
    const [project] = await loaded(files);
    if (project) builds.push(await build(project, outputFormats));
  }
  expect(builds[0]).toEqual(builds[1]);
  expect(builds[0]?.ok && builds[0].artifacts.map(({ name }) => name)).toEqual(
    ['KH-1', 'TB-1']
      .flatMap((name) => outputFormats.map((format) => `${name}.${format}`))
      // A notice without a day is no calendar.
      .filter((name) => name !== 'TB-1.ics'),
  );
  expect(builds[0]?.ok && builds[0].empty.map(({ name }) => name)).toEqual(['TB-1.ics']);
});

it('makes a calendar and a tracker for each unit that leads something, beside the whole one, where that is asked for', async () => {
  const [project] = await loaded({ 'a.rplan': PLAN });
  const built = project && (await build(project, ['ics', 'xlsx'], { perUnit: true }));
  expect(built?.ok && built.artifacts.map(({ name }) => name)).toEqual([
    'KH-1.ics',
    'KH-1 (VP).ics',
    'KH-1.xlsx',
    'KH-1 (VP).xlsx',
    'TB-1.xlsx',
  ]);
});

it('gives the same bytes for the same plan, however its file is written', async () => {
  const written = {
    plain: PLAN,
    windows: `\ufeff${PLAN.replaceAll('\n', '\r\n')}`,
    mac: PLAN.replaceAll('\n', '\r'),
    decomposed: PLAN.normalize('NFD'),
  };
  const contents = [];
  for (const text of Object.values(written)) {
    const [project] = await loaded({ 'a.rplan': text });
    const built = project && (await build(project, ['json', 'docx']));
    contents.push(built?.ok ? built.artifacts.map(({ content }) => content) : built);
  }
  for (const content of contents) expect(content).toEqual(contents[0]);
});

it('writes what it can of a plan with errors', async () => {
  const [project] = await loaded({
    'a.rplan': `${PLAN}\nbáo cáo B-1 "Báo cáo" {\n  xyz\n  đoạn "Dở dang\n  nhiem vu "Hai." { chủ trì KHÔNG-CÓ }\n`,
  });
  const built = project && (await build(project, outputFormats));
  expect(built?.ok && built.artifacts.map(({ name }) => name)).toContain('B-1.docx');
});

it('leaves out a document whose name is missing, and those it is told to', async () => {
  const [project] = await loaded({ 'a.rplan': `${PLAN}báo cáo "Không tên" { }` });
  const built = project && (await build(project, ['json'], { except: new Set(['TB-1']) }));
  expect(built?.ok && built.artifacts.map(({ name }) => name)).toEqual(['KH-1.json']);
});

it('keeps the places of statements in the JSON alone, and only when asked', async () => {
  const [project] = await loaded({ 'a.rplan': PLAN });
  const contents = async (sourceMap: boolean) => {
    const built = project && (await build(project, outputFormats, { sourceMap }));
    return new Map(built?.ok ? built.artifacts.map(({ name, content }) => [name, content]) : []);
  };
  const [bare, placed] = [await contents(false), await contents(true)];
  const source = (files: typeof bare) => JSON.parse(String(files.get('KH-1.json'))).tasks[0].source;
  expect([source(bare), source(placed)]).toEqual([undefined, expect.objectContaining({ file: 'a.rplan' })]);
  for (const [name, content] of bare) if (!name.endsWith('.json')) expect(placed.get(name), name).toEqual(content);
});

it('puts the hash of its JSON into the Word document, and the JSON only where it is asked for', async () => {
  const [project] = await loaded({ 'a.rplan': PLAN });
  const made = async (embed: boolean) => {
    const built = project && (await build(project, ['json', 'docx'], { embed, only: new Set(['KH-1']) }));
    const [json, docx] = built?.ok ? built.artifacts.map(({ content }) => content) : [];
    return { json: String(json), parts: unzipSync(docx as Uint8Array) };
  };
  const { json, parts } = await made(false);
  const hash = createHash('sha256').update(json).digest('hex');
  expect(strFromU8(parts['docProps/custom.xml'] as Uint8Array)).toContain(hash);
  expect(Object.keys(parts).filter((path) => path.startsWith('customXml/item1'))).toEqual([]);
  expect(Object.keys((await made(true)).parts)).toContain('customXml/item1.xml');
});

it('knows documents that would be written to one file, across projects and capitals', async () => {
  const projects = await loaded({
    'a/1.rplan': 'kế hoạch KH-1 "Một" { }',
    'b/1.rplan': 'kế hoạch kh-1 "Hai" { }',
    'c/1.rplan': 'kế hoạch KH-2 "Ba" { }',
  });
  expect(collisionsOf(projects).map(({ names, places }) => [names, places.length])).toEqual([[['KH-1', 'kh-1'], 2]]);
});

it('prints every part of a task and of a finding that its words ask for', async () => {
  const [project] = await loaded({
    'a.rplan': `cơ quan VP "Văn phòng"
cơ quan SNV "Sở Nội vụ"
bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "Thể chế" { tối đa 10 } }
kế hoạch K "Kế hoạch" {
  tồn tại TT-1 "Về {.về}, {.số liệu}, trừ {.trừ}" { về C.1  trừ 0,5  số liệu "tỷ lệ" VP = 50%, SNV = 60,5% }
  nhiệm vụ NV-1 "Đạt {.chỉ tiêu} bởi {.chủ trì}, {.thời hạn}, {.sản phẩm}, {.về}" {
    chủ trì VP  thời hạn 30/6/2026  chỉ tiêu "hồ sơ đúng hạn" tối thiểu 98%  sản phẩm "Báo cáo"  về C.1
  }
}
`,
  });
  const built = project && (await build(project, ['txt']));
  const text = built?.ok ? built.artifacts[0]?.content : '';
  expect(text).toContain('Về Thể chế, tỷ lệ Văn phòng 50%, Sở Nội vụ 60,5%, trừ 0,5');
  expect(text).toContain('Đạt hồ sơ đúng hạn tối thiểu 98% bởi Văn phòng, 30/6/2026, Báo cáo, Thể chế');
});

const CIRCLES = `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" {
  nhiệm vụ A "Làm xong {C}" { chủ trì VP  thời hạn 30/6/2026  sản phẩm "Theo {.sản phẩm}" }
  nhiệm vụ C "Soát lại {A}"
  nhiệm vụ D "Lặp lại {.nội dung}"
}
`;

it.each(outputFormats)('makes %s of texts that lead back to themselves', async (format) => {
  const [project] = await loaded({ 'a.rplan': CIRCLES });
  const built = project && (await build(project, [format]));
  expect(built?.ok && [built.artifacts.length, built.failures]).toEqual([1, []]);
});

it('prints the name of a task where its words come round again', async () => {
  const [project] = await loaded({ 'a.rplan': CIRCLES });
  const built = project && (await build(project, ['txt']));
  const text = built?.ok ? String(built.artifacts[0]?.content) : '';
  for (const words of ['Làm xong Soát lại A', 'Soát lại Làm xong C', 'Lặp lại D']) expect(text).toContain(words);
});

it('leaves room for the rate of a criterion whose maximum is 0', async () => {
  const [project] = await loaded({
    'a.rplan': `cơ quan VP "Văn phòng"
bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 0 }  lĩnh vực 2 "Hai" { tối đa 10 } }
kết quả R của VP theo C năm 2025 { điểm 1 = 0  điểm 2 = 2,5 }
báo cáo B "Báo cáo" { đoạn "Đạt [{R.1.tỷ lệ}] và [{R.2.tỷ lệ}]." }
`,
  });
  const built = project && (await build(project, ['txt']));
  expect(built?.ok && String(built.artifacts[0]?.content)).toContain('Đạt […] và [25%].');
});

it('prints what stands inside an amendment', async () => {
  const [project] = await loaded({
    'a.rplan': `kế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." }
thông báo T "Điều chỉnh" { điều chỉnh K { đoạn "Lời của điều chỉnh."  bổ sung { nhiệm vụ M "Việc mới." } } }
`,
  });
  const built = project && (await build(project, ['txt'], { only: new Set(['T']) }));
  const text = built?.ok ? String(built.artifacts[0]?.content) : '';
  for (const words of ['Lời của điều chỉnh.', 'Việc mới.']) expect(text).toContain(words);
});
