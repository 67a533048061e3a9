import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { temporaryFolder } from '../harness/folders.js';

const execute = promisify(execFile);

/** Enough to read a page on the screen; 8 dots are 4 mm of paper. */
const DOTS_PER_INCH = 50;

/** A Word document as LibreOffice prints it. */
export interface Rendering {
  readonly text: string;
  /** The fonts in use, without the letters that mark a subset. */
  readonly fonts: readonly string[];
  readonly pages: readonly PNG[];
}

/** Prints Word documents to pages, all in one run of LibreOffice with a profile of its own. */
export async function render(documents: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Rendering>> {
  const work = await temporaryFolder('pages');
  try {
    const names = [...documents.keys()];
    const sources = names.map((_, index) => path.join(work, `${index}.docx`));
    await Promise.all(sources.map((source, index) => writeFile(source, documents.get(names[index] ?? '') ?? '')));
    const profile = `-env:UserInstallation=file://${work}/profile`;
    await execute('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', work, ...sources], {
      timeout: 120_000,
    });
    const found = new Map<string, Rendering>();
    for (const [index, name] of names.entries()) found.set(name, await readPdf(path.join(work, `${index}.pdf`)));
    return found;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** LibreOffice ends well even where it printed nothing; the missing file then fails here. */
async function readPdf(pdf: string): Promise<Rendering> {
  const { stdout: text } = await execute('pdftotext', ['-layout', pdf, '-']);
  const { stdout: fonts } = await execute('pdffonts', [pdf]);
  const prefix = `${pdf}-page`;
  await execute('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', '-png', pdf, prefix]);
  const images = (await readdir(path.dirname(pdf))).filter((name) => name.startsWith(path.basename(prefix))).sort();
  const pages = await Promise.all(
    images.map(async (name) => PNG.sync.read(await readFile(path.join(path.dirname(pdf), name)))),
  );
  return { text, fonts: fontNames(fonts), pages };
}

/** The first column of the table that pdffonts prints, behind its two lines of heading. */
function fontNames(table: string): string[] {
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) => row.split(/\s/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '');
}
