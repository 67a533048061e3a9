import { importParagraphs } from '@rplan/importer';
import { vocabularyOf } from '@rplan/meaning';
import { indentAt, type Language, lineEndOf, settingsOf } from '@rplan/rules';
import { formatText } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { situationAt } from '../completion/situation.js';
import type { Clipboard } from './paste-table.js';
import { linesAsParagraphs, readParagraphs } from './read-paragraphs.js';

/**
 * Whole paragraphs copied from Word as statements of a body: headings, clauses, bullets, text. Undefined for a piece of a paragraph, for what is the
 * language already, and where no statement may stand.
 */
export function pasteParagraphs(
  language: Language,
  file: LangiumDocument<Model>,
  offset: number,
  { html, text = '' }: Clipboard,
): string | undefined {
  const { kind, blocks } = situationAt(file, offset, language.rplan.parser.Lexer);
  if (kind !== 'statement' || blocks.length < 2 || isPlan(text)) return undefined;
  const paragraphs = (html === undefined ? undefined : readParagraphs(html)) ?? linesAsParagraphs(text);
  if (paragraphs.length < 2 || (html !== undefined && readParagraphs(html) === undefined)) return undefined;
  const lines = importParagraphs(paragraphs, vocabularyOf(file, settingsOf(language, file).language));
  const indent = indentAt(file, offset);
  return lines?.map((line, at) => (at > 0 && line !== '' ? indent + line : line)).join(lineEndOf(file));
}

/** Whether words are statements: of a document, or of a file. */
function isPlan(text: string): boolean {
  return formatText(`báo cáo A "a" {\n${text}\n}\n`).ok || formatText(text).ok;
}
