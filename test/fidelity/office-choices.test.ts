import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nd30Base } from '@rplan/outline';
import { checkClosure, checkOfficialLayout, documentText, schemaErrors } from '@rplan/outputs/docx/testing';
import { build, load } from '@rplan/project';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleFolder } from './examples.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-choices-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let folders = 0;

/** The example of every kind with an office's `layout`. */
async function chosen(layout: Readonly<Record<string, unknown>>) {
  const folder = path.join(work, String(++folders));
  mkdirSync(folder);
  cpSync(exampleFolder('cac-loai-van-ban'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'rplan.json'), JSON.stringify({ layout }));
  const { projects, problems } = await load([folder]);
  const documents = new Map<string, Uint8Array>();
  for (const project of projects) {
    const built = await build(project, ['docx']);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    for (const { name, content } of built.artifacts) if (typeof content !== 'string') documents.set(name, content);
  }
  return { problems, documents };
}

const settings = Object.entries(nd30Base.settings);

/** For each choice, values that the act or good practice does not allow. */
const wrong = settings.flatMap(([name, setting]): [string, unknown][] => {
  if (setting.type === 'choice') return [[name, 'x']];
  if (setting.type === 'columns') return [[name, ['boss']]];
  return [
    [name, setting.min * 0.9],
    [name, setting.max * 1.1],
  ];
});

it.each(wrong)('%s: %j is told with what is allowed and its source', { timeout: 30_000 }, async (name, value) => {
  const { problems } = await chosen({ [name]: value });
  expect(problems).toMatchObject([
    { code: 'config-value', key: `layout.${name}`, line: 1, allowed: { source: expect.stringMatching(/\S/) } },
  ]);
});

/** Both ends of every range, and the choices that are not the usual ones. */
const ends = (['min', 'max'] as const).map((end) => {
  const values = settings.map(([name, setting]) => {
    if (setting.type === 'choice') return [name, end === 'min' ? setting.choices[0] : setting.choices.at(-1)];
    if (setting.type === 'columns') return [name, setting.default];
    return [name, end === 'max' && 'max' in setting ? setting.max : setting.min];
  });
  return [end, Object.fromEntries(values)] as const;
});

describe.each(ends)('at the %s of every range', (_, layout) => {
  it('every kind of document is lawful, sound and whole', { timeout: 120_000 }, async () => {
    const { problems, documents } = await chosen(layout);
    expect(problems).toEqual([]);
    expect(documents.size).toBeGreaterThanOrEqual(11);
    for (const [name, bytes] of documents) {
      expect({ name, found: checkOfficialLayout(bytes) }).toEqual({ name, found: [] });
      expect({ name, found: checkClosure(bytes) }).toEqual({ name, found: [] });
      expect({ name, found: await schemaErrors(bytes) }).toEqual({ name, found: [] });
    }
  });
});

it('columns, headings and the line of electronic appendices are printed as chosen', { timeout: 30_000 }, async () => {
  const { documents } = await chosen({
    taskColumns: ['ordinal = Số TT', 'task', 'lead'],
    columnHeadings: ['lead = Cơ quan chủ trì'],
    attachedLine: 'blank',
  });
  const { body } = documentText(documents.get('KH-1.docx') ?? new Uint8Array());
  const second = body.indexOf('Phụ lục II');
  const printed = body.slice(second + 2, second + 7).map((text) => text.replace(/\u00a0+/g, '_'));
  expect(printed).toEqual([
    '(Kèm theo Kế hoạch số _ ngày _ tháng _ năm _ của Sở Nội vụ)',
    'Số TT',
    'Nhiệm vụ, giải pháp',
    'Cơ quan chủ trì',
    '1',
  ]);
});
