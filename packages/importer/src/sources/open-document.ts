import { packageProblem, readWord } from '@rplan/word-reader';
import { withoutLegacyFonts } from './legacy-fonts.js';
import type { SourceProblem, SourceReading } from './problem.js';

/**
 * Reads a file that an office keeps: Word, Excel, or a PDF with text in it. What a file is follows from its bytes, not from its name. The
 * readers of the rarer kinds are loaded where such a file is met.
 */
export async function openDocument(bytes: Uint8Array): Promise<SourceReading> {
  if (bytes.length === 0) return { ok: false, problem: { code: 'empty' } };
  if (begins(bytes, '%PDF-')) return (await import('./pdf.js')).readPdf(bytes);
  const reading = readWord(bytes);
  if (reading.ok) return { ok: true, document: withoutLegacyFonts(reading.document) };
  const { problem } = reading;
  if (problem.code === 'old-word') return (await import('./old-word.js')).readOldWord(bytes);
  if (problem.code === 'not-word' && begins(bytes, 'PK')) {
    const broken = packageProblem(bytes, 'xl/workbook.xml');
    return broken ? { ok: false, problem: asSource(broken) } : (await import('./workbook.js')).readWorkbook(bytes);
  }
  return { ok: false, problem: asSource(problem) };
}

function asSource({ code, ...rest }: Extract<ReturnType<typeof readWord>, { ok: false }>['problem']): SourceProblem {
  return { ...rest, code: code === 'old-word' ? 'not-word' : code };
}

function begins(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
