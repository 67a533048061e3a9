import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const folder = fileURLToPath(new URL('kept/', import.meta.url));
const counts = path.join(folder, 'pages.json');

/** `npm run pages` sets it: what is rendered now becomes what is kept. */
export const updating = process.env.RPLAN_KEEP_PAGES === '1';

/** The number of pages of every document, as kept. */
export async function keptCounts(): Promise<Record<string, number>> {
  return existsSync(counts) ? JSON.parse(await readFile(counts, 'utf8')) : {};
}

/** The kept image of a page, counted from 1. */
export async function keptPage(document: string, page: number): Promise<PNG> {
  return PNG.sync.read(await readFile(fileOf(document, page)));
}

export async function forgetAll(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
}

export async function keepCounts(all: Record<string, number>): Promise<void> {
  await writeFile(counts, `${JSON.stringify(all, undefined, 2)}\n`);
}

/** Keeps a page in sixteen shades of grey: half the size, and nothing lost that a reader sees. */
export async function keepPage(document: string, page: number, image: PNG): Promise<void> {
  await mkdir(path.dirname(fileOf(document, page)), { recursive: true });
  await writeFile(fileOf(document, page), encode(image));
}

/** A page as a small PNG. */
export function encode(image: PNG): Buffer {
  const small = new PNG({ width: image.width, height: image.height });
  for (let at = 0; at < image.data.length; at++) small.data[at] = Math.round((image.data[at] ?? 0) / 17) * 17;
  return PNG.sync.write(small, { colorType: 0, deflateLevel: 9, filterType: 0 });
}

function fileOf(document: string, page: number): string {
  return path.join(folder, `${document}-${page}.png`);
}
