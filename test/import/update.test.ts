import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDocument, type PlanUpdate, updatesFromWord } from '@rplan/importer';
import { build, isBuiltFrom, load, printedLines, writeOutput } from '@rplan/project';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsOf, examples } from '../fidelity/examples.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-update-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const PLAN = `cơ quan UBND-X "UBND xã Sơn Hạ" {
  chế độ tập thể
  chức vụ CT "Chủ tịch" { đứng đầu }
}
cơ quan VP "Văn phòng"
kế hoạch KH-1 "Khắc phục tồn tại năm 2026" {
  ban hành UBND-X
  số _/KH-UBND
  ngày _/6/2026
  đoạn "Năm 2025, xã \\"xếp\\" cuối bảng; cần khắc phục ngay."
  mục "NHIỆM VỤ" {
    bảng nhiệm vụ {
      nhiệm vụ NV-1 "Rà soát hồ sơ quá hạn." { chủ trì VP  thời hạn trước ngày 15/8/2026  sản phẩm "Báo cáo" }
      nhiệm vụ NV-2 "Tập huấn hồ sơ, hồ sơ số." { chủ trì VP  thời hạn trước ngày 15/8/2026  sản phẩm "Báo cáo" }
    }
  }
  nơi nhận "{VP}"
  lưu "VT"
  ký UBND-X.CT "Lê Văn An"
}
`;

async function project(text = PLAN) {
  const folder = mkdtempSync(path.join(work, 'p-'));
  writeFileSync(path.join(folder, 'a.rplan'), text);
  const { projects } = await load([folder]);
  const [loaded] = projects;
  if (!loaded) throw new Error('no project');
  const built = await build(loaded, ['docx', 'json']);
  if (!built.ok) throw new Error('not built');
  const [docx, json] = built.artifacts.map(({ content }) => content);
  return { loaded, folder, docx: docx as Uint8Array, json: json as string };
}

/** A Word file in which words were replaced, as somebody does who saves it. */
function editedIn(bytes: Uint8Array, ...changes: readonly (readonly [string, string])[]): Uint8Array {
  const parts = unzipSync(bytes);
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const [before, after] of changes) {
    if (!xml.includes(before)) throw new Error(`no ${before}`);
    xml = xml.replace(before, after);
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

async function updates(made: Awaited<ReturnType<typeof project>>, word: Uint8Array) {
  const [edited, base] = [await openDocument(word), await openDocument(made.docx)];
  const [document] = made.loaded.project.documents;
  if (!edited.ok || !base.ok || !document) throw new Error('unread');
  const files = new Map([...made.loaded.files].map(([uri, { text }]) => [uri, text]));
  return updatesFromWord(edited.document, base.document, await printedLines(made.loaded, document), files);
}

function applied(text: string, found: readonly PlanUpdate[]): string {
  const edits = found.flatMap(({ edit }) => edit ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end), text);
}

describe('what was changed in Word', () => {
  it('comes back into the plan: prose, cells, the deadline of one row of two', async () => {
    const made = await project();
    const found = await updates(
      made,
      editedIn(
        made.docx,
        ['cuối bảng; cần', 'thứ "nhì"; rất cần'],
        ['Rà soát hồ sơ quá hạn.', 'Rà soát mọi hồ sơ quá hạn.'],
        ['15/8/2026', '30/9/2026'],
      ),
    );
    expect(found.map(({ reason }) => reason)).toEqual([undefined, undefined, undefined]);
    const text = applied(PLAN, found);
    expect(text).toContain('xã \\"xếp\\" thứ \\"nhì\\"; rất cần khắc phục ngay.');
    expect(text).toContain('NV-1 "Rà soát mọi hồ sơ quá hạn." { chủ trì VP  thời hạn trước ngày 30/9/2026');
    expect(text).toContain('NV-2 "Tập huấn hồ sơ, hồ sơ số." { chủ trì VP  thời hạn trước ngày 15/8/2026');
    // Built again, the plan says what Word says.
    expect(await updates(await project(text), editedIn((await project(text)).docx))).toEqual([]);
  });

  it('is left to the writer where the plan does not say it in these words, or could not be read', async () => {
    const made = await project();
    const found = await updates(
      made,
      editedIn(made.docx, ['>Văn phòng<', '>Phòng Kinh tế<'], ['15/8/2026', '} khi mưa']),
    );
    expect(found.map(({ reason }) => reason)).toEqual(['made-words', 'unreadable']);
    expect(applied(PLAN, found)).toBe(PLAN);
  });

  it('is told where lines came or went', async () => {
    const made = await project();
    const row = /<w:tr>(?:(?!<w:tr>)[\s\S])*Tập huấn[\s\S]*?<\/w:tr>/.exec(
      strFromU8(unzipSync(made.docx)['word/document.xml'] ?? new Uint8Array()),
    )?.[0];
    const found = await updates(made, editedIn(made.docx, [row ?? '', '']));
    expect(new Set(found.map(({ reason }) => reason))).toEqual(new Set(['line-removed']));
    expect(found.map(({ change, place }) => [change.before, place && PLAN.slice(place.start).slice(0, 13)])).toEqual(
      found.map(({ change }) => [change.before, 'nhiệm vụ NV-2']),
    );
  });
});

it.each(examples)(
  'nothing was changed in %s as it was built',
  async (example) => {
    const { projects } = await load([path.join(import.meta.dirname, '../../examples', example)]);
    const [loaded] = projects;
    if (!loaded) throw new Error('no project');
    const files = new Map([...loaded.files].map(([uri, { text }]) => [uri, text]));
    for (const [name, bytes] of await documentsOf(example)) {
      const document = loaded.project.documents.find((each) => `${each.name}.docx` === name);
      const reading = await openDocument(bytes);
      if (!document || !reading.ok) throw new Error(name);
      const lines = await printedLines(loaded, document);
      expect(updatesFromWord(reading.document, reading.document, lines, files)).toEqual([]);
    }
  },
  60_000,
);

describe('a Word file in the place of an output', () => {
  it('is overwritten as long as nobody has saved it, and kept beside else', async () => {
    const { docx, json, folder } = await project();
    const at = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));
    const artifact = { name: 'KH-1.docx', content: docx };
    expect(await writeOutput(folder, artifact)).toMatchObject({ ok: true });
    expect(await writeOutput(folder, artifact)).not.toHaveProperty('kept');
    const edited = editedIn(docx, ['cần khắc phục', 'phải khắc phục']);
    expect([await isBuiltFrom(edited, json), await isBuiltFrom(edited, `${json} `)]).toEqual([true, false]);
    for (const name of ['KH-1.da-sua.docx', 'KH-1.da-sua-2.docx']) {
      writeFileSync(path.join(folder, 'KH-1.docx'), edited);
      expect(await writeOutput(folder, artifact)).toMatchObject({ ok: true, kept: path.join(folder, name) });
      expect([at('KH-1.docx'), at(name)]).toEqual([docx, edited]);
    }
    writeFileSync(path.join(folder, 'KH-1.docx'), 'thư của người khác');
    expect(await writeOutput(folder, artifact)).toMatchObject({
      ok: true,
      kept: path.join(folder, 'KH-1.da-sua-3.docx'),
    });
  });
});
