import { vocabularyOf } from '@rplan/meaning';
import type { FormatOptions, Vocabulary } from '@rplan/syntax';
import { formatText, withLineEnd } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import { type Language, settingsOf } from '../language.js';
import type { Edit } from './fix.js';
import { lineEndOf } from './fix.js';
import { lineEdits } from './line-edits.js';

/** The edits that bring a file into the style of RPlan; none where it has an error of syntax, for what is not understood is not moved. */
export function formatFile(file: LangiumDocument, language: Language): Edit[] {
  return edits(file, { own: vocabularyOf(file, settingsOf(language, file).language) });
}

/** The same, with the keywords of one vocabulary. */
export function formatFileIn(vocabulary: Vocabulary, file: LangiumDocument): Edit[] {
  return edits(file, { vocabulary });
}

function edits(file: LangiumDocument, options: FormatOptions): Edit[] {
  const text = file.textDocument.getText();
  const formatted = formatText(text, options);
  if (!formatted.ok) return [];
  return lineEdits(file.uri.toString(), 0, text, withLineEnd(formatted.text, lineEndOf(file)));
}
