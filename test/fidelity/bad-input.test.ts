import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkClosure, documentText, openPackage, schemaErrors } from '@rplan/outputs/docx/testing';
import { build, load, type OutputFormat, writeArtifact } from '@rplan/project';
import { afterAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-bad-input-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let folders = 0;

/** Everything that a project of one file gives: problems of reading, and artifacts by their endings. */
async function builtFrom(source: string | Uint8Array, formats: readonly OutputFormat[] = ['docx']) {
  const folder = path.join(work, String(++folders));
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'a.rplan'), source);
  const { projects, problems } = await load([folder]);
  const artifacts = new Map<string, string | Uint8Array>();
  for (const project of projects) {
    const built = await build(project, formats);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    for (const { name, content } of built.artifacts) artifacts.set(name.slice(name.lastIndexOf('.') + 1), content);
  }
  const docx = artifacts.get('docx');
  const codes = projects.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  return { problems, codes, artifacts, docx: docx instanceof Uint8Array ? docx : new Uint8Array() };
}

async function expectSound(bytes: Uint8Array): Promise<void> {
  expect(await schemaErrors(bytes)).toEqual([]);
  expect(checkClosure(bytes)).toEqual([]);
}

function plan(text: string, further = ''): string {
  return `cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" {\n  ban hành VP\n  đoạn "${text}"\n${further}}\n`;
}

const controls = [0, 1, 7, 8, 11, 12, 14, 27, 31, 127, 0x85, 0x2028, 0xfffe, 0xffff].map((code) =>
  String.fromCharCode(code),
);

describe('text that no document should hold', () => {
  it('control characters are dropped or kept as XML allows, and the words stay', { timeout: 60_000 }, async () => {
    const { docx, problems } = await builtFrom(plan(`trước${controls.join('|')}sau`));
    expect(problems).toEqual([]);
    await expectSound(docx);
    const [paragraph = ''] = documentText(docx).body.filter((text) => text.includes('trước'));
    expect(paragraph).toContain('sau');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(paragraph).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  it('half of a pair in the bytes is a problem of the file, with its place', async () => {
    const [before, after] = plan('a«»b').split('«»');
    const half = Buffer.concat([Buffer.from(before ?? ''), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(after ?? '')]);
    const { problems, artifacts } = await builtFrom(half);
    // Read as something else or not at all, but never half a document.
    if (artifacts.size > 0) await expectSound(artifacts.get('docx') as Uint8Array);
    else expect(problems).toHaveLength(1);
  });

  it('marks of direction and emoji stand as they are', { timeout: 60_000 }, async () => {
    const text = '\u202eđảo\u202c \u200f\u200e\u2067x\u2069 😀 e\u0301';
    const { docx } = await builtFrom(plan(text));
    await expectSound(docx);
    expect(documentText(docx).body.join('\n')).toContain(text.normalize('NFC'));
  });

  it('signs of markup are words everywhere: names, titles, cells, properties', { timeout: 60_000 }, async () => {
    const hostile = `<w:p> & ]]> 'một' <script>`;
    const source = `cơ quan A "Ban ${hostile}" { gọi tắt "<A&B>" }
kế hoạch KH-1 "Về ${hostile}" {
  ban hành A
  số 1/KH-A&B
  đoạn "{A} \\"${hostile}\\""
  phụ lục PL-1 "Phụ ${hostile}" { bảng nhiệm vụ { nhiệm vụ N1 "Làm ${hostile}." { chủ trì A  thời hạn 30/6/2026 } } }
  ký A "Lê <An>"
}
`;
    const { docx, artifacts } = await builtFrom(source, ['docx', 'html', 'txt', 'xlsx', 'ics']);
    await expectSound(docx);
    await expectSchema(artifacts.get('xlsx'));
    expect(documentText(docx).body.join('\n')).toContain(`Làm ${hostile}.`);
    expect(String(artifacts.get('html'))).not.toMatch(/<script|<w:p>/);
    expect(String(artifacts.get('txt'))).toContain(hostile);
    expect(String(artifacts.get('ics')).replaceAll('\r\n ', '')).toContain('<script>');
  });
});

async function expectSchema(content: string | Uint8Array | undefined): Promise<void> {
  expect(content).toBeInstanceOf(Uint8Array);
  expect(openPackage(content as Uint8Array).paths).toContain('xl/workbook.xml');
}

describe('text that is too much', () => {
  it('a paragraph of 100,000 letters is one paragraph', { timeout: 60_000 }, async () => {
    const long = 'từ '.repeat(33_333).trim();
    const { docx } = await builtFrom(plan(long));
    await expectSound(docx);
    expect(documentText(docx).body).toContain(`${long}./.`);
  });

  it('100,000 letters without a space are told and left out', { timeout: 60_000 }, async () => {
    const { docx, codes } = await builtFrom(plan('ắ'.repeat(100_000)));
    await expectSound(docx);
    expect(codes).toContain('RP-SYNTAX-009');
  });

  it('10,000 footnotes', { timeout: 120_000 }, async () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => at + 1);
    const marks = numbers.map((at) => `từ{^C${at}}`).join(' ');
    const notes = numbers.map((at) => `  chú thích C${at} "Chú thích ${at} <&>."\n`).join('');
    const { docx } = await builtFrom(plan(marks, notes));
    await expectSound(docx);
    const printed = documentText(docx);
    expect(printed.notes).toHaveLength(10_000);
    expect(printed.notes[9_999]).toBe('Chú thích 10000 <&>.');
  });

  it('a name as long as a line and a title as long as a page', { timeout: 60_000 }, async () => {
    const title = 'Rất dài '.repeat(400).trim();
    const source = `cơ quan A "${'Ủy ban nhân dân '.repeat(40)}" { địa danh "${'Trà '.repeat(60)}" }
kế hoạch KH-1 "${title}" { ban hành A  ký A "${'Nguyễn '.repeat(50)}"  nơi nhận "${'x'.repeat(5000)}" }
`;
    await expectSound((await builtFrom(source)).docx);
  });
});

describe('a place that cannot be written to', () => {
  it.each([
    ['EACCES', 'no-permission'],
    ['ENOSPC', 'disk-full'],
    ['EBUSY', 'open-elsewhere'],
  ])('%s is told as %s and leaves the document of yesterday whole', async (code, expected) => {
    const folder = path.join(work, `out-${code}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'KH-1.docx'), 'yesterday');
    const { docx } = await builtFrom(plan('mới'));
    const disk = await import('node:fs/promises');
    const failing = async () => {
      throw Object.assign(new Error(code), { code });
    };
    // Word's lock shows when the file is replaced, a full disk when it is filled.
    const operations = { ...disk, [code === 'EBUSY' ? 'rename' : 'writeFile']: failing };
    const written = await writeArtifact(folder, { name: 'KH-1.docx', content: docx }, { operations });
    expect(written).toMatchObject({ ok: false, code: expected });
    expect(readdirSync(folder)).toEqual(['KH-1.docx']);
    expect(await disk.readFile(path.join(folder, 'KH-1.docx'), 'utf8')).toBe('yesterday');
  });
});
