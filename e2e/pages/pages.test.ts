import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { failures } from '../harness/folders.js';
import { differingFields } from './compare.js';
import { documents } from './examples.js';
import { encode, forgetAll, keepCounts, keepPage, keptCounts, keptPage, updating } from './kept.js';
import { type Rendering, render } from './rendering.js';

/** Fields of a page that may differ. A signature five millimetres off changes over a hundred. */
const FORGIVEN = 8;

/** A letter of the author's own text that no Vietnamese font has. Whatever font the machine has for it moves the rest of its line. */
const STRANGE: Readonly<Record<string, string>> = { '001-cong-van-huong-son-2024/CV-2024': '貌' };
const FORGIVEN_BESIDE_STRANGE = 24;

const sources = await documents();
const names = [...sources.keys()];
let rendered: Map<string, Rendering>;

const of = (name: string): Rendering => rendered.get(name) as Rendering;

beforeAll(async () => {
  rendered = await render(sources);
  if (!updating) return;
  await forgetAll();
  await keepCounts(Object.fromEntries(names.map((name) => [name, of(name).pages.length])));
  for (const name of names) for (const page of chosen(of(name).pages)) await keepPage(name, page, pageOf(name, page));
});

describe.each(names)('%s', (name) => {
  it('is printed with fonts that have all Vietnamese letters', () => {
    const strange = STRANGE[name];
    if (strange) expect(of(name).text).toContain(strange);
    const others = of(name).fonts.filter((font) => !/^LiberationSerif(-|$)/.test(font));
    expect(others.length).toBeLessThanOrEqual(strange ? 1 : 0);
    expect(others.join()).not.toMatch(/DejaVu/);
  });

  it('has as many pages as kept', async () => {
    expect(of(name).pages.length).toBe((await keptCounts())[name]);
  });

  it('fills a third of each page but the last of a section', () => {
    const texts = pageTexts(of(name));
    of(name).pages.forEach((page, at) => {
      if (endsSection(texts, at)) return;
      expect([at + 1, inked(page) > 1 / 3]).toEqual([at + 1, true]);
    });
  });

  it('has no signature on a page without content', () => {
    for (const text of pageTexts(of(name))) {
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*\d+\s*$/.test(line));
      const foot = lines.findIndex((line) => line.includes('Nơi nhận:'));
      if (foot >= 0) expect(lines.slice(0, foot).length, text).toBeGreaterThan(0);
    }
  });

  it('looks as kept', async () => {
    const forgiven = name in STRANGE ? FORGIVEN_BESIDE_STRANGE : FORGIVEN;
    for (const page of chosen(of(name).pages)) {
      const now = pageOf(name, page);
      const fields = differingFields(now, await keptPage(name, page));
      if (fields > forgiven) await keepFailure(name, page, now);
      expect(fields, `page ${page}: compare e2e/failures with e2e/pages/kept`).toBeLessThanOrEqual(forgiven);
    }
  });
});

it('keeps pages of the documents that there are, and of no others', async () => {
  expect(Object.keys(await keptCounts()).sort()).toEqual([...names].sort());
});

it('would notice a signature that stands five millimetres off', async () => {
  const name = names.find((candidate) => candidate.includes('002')) ?? '';
  const moved = await render(new Map([[name, withSignatureMoved(sources.get(name) as Uint8Array)]]));
  const last = of(name).pages.length;
  expect(moved.get(name)?.pages.length).toBe(last);
  const fields = differingFields(moved.get(name)?.pages[last - 1] as PNG, await keptPage(name, last));
  expect(fields).toBeGreaterThan(FORGIVEN);
  expect(fields).toBeLessThan(Number.POSITIVE_INFINITY);
});

/** The pages to keep: all of a short document; the first ones of a long one, and of each run of pages that lie the other way. */
function chosen(pages: readonly PNG[]): number[] {
  const lies = pages.map(({ width, height }) => width > height);
  const turned = lies.flatMap((way, index) =>
    index > 0 && way !== lies[index - 1] ? [index, index + 1, index + 2] : [],
  );
  const all = pages.length <= 6 ? pages.map((_, index) => index + 1) : [1, 2, 3, 4, ...turned];
  return [...new Set(all)].filter((page) => page <= pages.length).sort((a, b) => a - b);
}

/** The words of each page. */
function pageTexts({ text }: Rendering): string[] {
  return text.split('\f').slice(0, -1);
}

/** Whether nothing of the same section follows: the document ends, or an appendix begins on the next page. */
function endsSection(texts: readonly string[], at: number): boolean {
  const next = texts[at + 1]?.split('\n').find((line) => line.trim() !== '');
  return next === undefined || /^\s*Phụ lục(?:\s+[IVX]+)?\s*$/.test(next);
}

/** How far down a page something is printed, as a share of its height. */
function inked({ width, height, data }: PNG): number {
  for (let y = height - 1; y >= 0; y--)
    for (let x = 0; x < width; x++) if ((data[(y * width + x) * 4] ?? 255) < 128) return (y + 1) / height;
  return 0;
}

function pageOf(name: string, page: number): PNG {
  return of(name).pages[page - 1] as PNG;
}

async function keepFailure(name: string, page: number, image: PNG): Promise<void> {
  const file = path.join(failures, `${name}-${page}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, encode(image));
}

/** The document with the table of its signature, its last, moved to the right. */
function withSignatureMoved(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const part = 'word/document.xml';
  const xml = strFromU8(files[part] as Uint8Array);
  const at = xml.lastIndexOf('<w:tblInd w:w="0"');
  const FIVE_MILLIMETRES = 283;
  const moved = xml.slice(at).replace('w:w="0"', `w:w="${FIVE_MILLIMETRES}"`);
  return zipSync({ ...files, [part]: strToU8(xml.slice(0, at) + moved) });
}
