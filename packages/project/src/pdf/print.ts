import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Artifact } from '../build.js';
import type { Converter } from './converter.js';

/** Why there is no PDF of a document. */
export interface PdfFailure {
  readonly code: 'no-converter' | 'not-converted';
  /** `<Name>.pdf`; of `no-converter`, which concerns all, the first. */
  readonly name: string;
  /** What the program said. */
  readonly detail: string;
}

export interface PrintedPdf {
  readonly artifacts: readonly Artifact[];
  readonly failures: readonly PdfFailure[];
}

/** How long a run may take: what it prints is at most some hundred pages, and a dialog that nobody sees would wait for ever. */
const LONGEST = 180_000;

const execute = promisify(execFile);

/**
 * The Word documents as PDF, printed by a program of this machine, all in one run and in a folder of its own: LibreOffice keeps out of the way of
 * one that is open. What the program did not print is a failure, whatever it says itself.
 */
export async function printPdf(documents: readonly Artifact[], converter: Converter | undefined): Promise<PrintedPdf> {
  const named = documents.map(({ name, content }) => ({ name: name.replace(/\.docx$/, '.pdf'), content }));
  const [first] = named;
  if (!first) return { artifacts: [], failures: [] };
  if (!converter) return { artifacts: [], failures: [{ code: 'no-converter', name: first.name, detail: '' }] };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rplan-pdf-'));
  try {
    const sources = named.map((_, at) => path.join(folder, `${at}.docx`));
    await Promise.all(named.map(({ content }, at) => writeFile(sources[at] ?? '', content)));
    const [program, args] = commandOf(converter, sources, folder);
    const said = await execute(program, args, { timeout: LONGEST, windowsHide: true }).then(
      ({ stderr }) => stderr,
      (error: { message: string; stderr?: string }) => error.stderr || error.message,
    );
    const artifacts: Artifact[] = [];
    const failures: PdfFailure[] = [];
    for (const [at, { name }] of named.entries()) {
      const content = await readFile(path.join(folder, `${at}.pdf`)).catch(() => undefined);
      if (content) artifacts.push({ name, content });
      else failures.push({ code: 'not-converted', name, detail: said.trim().split('\n').at(-1) ?? '' });
    }
    return { artifacts, failures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program and its arguments. */
export function commandOf(
  { kind, program }: Converter,
  sources: readonly string[],
  folder: string,
): [program: string, args: string[]] {
  if (kind === 'libreoffice') {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    return [program, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...sources]];
  }
  const quoted = sources.map((source) => `'${source.replaceAll("'", "''")}'`).join(',');
  const script = [
    '$word = New-Object -ComObject Word.Application',
    'try {',
    '  $word.DisplayAlerts = 0',
    `  foreach ($source in @(${quoted})) {`,
    '    $document = $word.Documents.Open($source, $false, $true)',
    // 17 is the format PDF.
    "    $document.ExportAsFixedFormat(($source -replace '\\.docx$', '.pdf'), 17)",
    '    $document.Close(0)',
    '  }',
    '} finally { $word.Quit() }',
  ].join('\n');
  return [program, ['-NoProfile', '-NonInteractive', '-Command', script]];
}

/** What happened and what to do. */
export const pdfFailureText: Readonly<Record<'vi' | 'en', (failure: PdfFailure) => string>> = {
  vi: ({ code, name, detail }) =>
    code === 'no-converter'
      ? 'Chưa xuất được PDF vì máy này không có LibreOffice (hoặc Word trên Windows). Cài LibreOffice từ libreoffice.org rồi chạy lại; nếu đã cài ở nơi khác, đặt biến môi trường RPLAN_SOFFICE là đường dẫn tới soffice. Cũng có thể mở tệp Word rồi chọn Lưu thành PDF.'
      : `${name}: chương trình in không tạo được tệp này (${detail || 'không nêu lý do'}). Hãy mở tệp Word rồi chọn Lưu thành PDF.`,
  en: ({ code, name, detail }) =>
    code === 'no-converter'
      ? 'No PDF was made, since this machine has no LibreOffice (or Word on Windows). Install LibreOffice from libreoffice.org and run again; where it is installed elsewhere, set the environment variable RPLAN_SOFFICE to the path of soffice. Or open the Word file and save it as PDF.'
      : `${name}: the program that prints did not make this file (${detail || 'it gives no reason'}). Open the Word file and save it as PDF.`,
};
