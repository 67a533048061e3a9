import { isCollective } from '@rplan/recognise';
import type { Diagnostic } from '@rplan/rules';

/**
 * Families of rules about what an office declares: names, who is in which group, which criterion a finding belongs to, what a comment switches off, whether a
 * text is the language at all. A Word file declares nothing, and what the import declared for it is no word of its author.
 */
const DECLARED = /^RP-(?:NAME|COVER|SYNTAX|IGNORE)-/;
/** In those families: what a table of tasks says by itself. */
const SAID = new Set(['RP-COVER-003', 'RP-COVER-004', 'RP-COVER-005']);
const RULES: Readonly<Record<string, string>> = {
  'RP-CITE-001': 'who issued a cited document may stand in words that no list has',
  'RP-CITE-008': 'the import declares what it met',
  'RP-CITE-009': 'every citation is typed in Word',
  'RP-DOC-001': 'number and day are given when the document is signed (Article 15)',
  'RP-DOC-002': 'an appendix may come in a file of its own',
  'RP-DOC-003': 'a report may be asked for in words that are no data in Word',
  'RP-DOC-004': 'products may stand in the words of the task',
  'RP-DOC-007': 'what a kind must have is what the project asks for',
  'RP-DOC-013': 'an appendix may come in a file of its own, with the document that names it',
  'RP-DOC-020': 'marks are typed in Word',
  'RP-DOC-032': 'an appendix file has no foot of its own',
  'RP-LANG-011': 'the import writes one vocabulary',
  'RP-SCORE-005': 'words that lead to data are linked by the import',
  'RP-SCORE-020': 'the scoring of an index is declared',
  'RP-SCORE-022': 'figures are declared',
};
/** A deadline that no day follows from, but that says one in its own way. */
const SAYS_WHEN = /\d|^theo\b|thường xuyên|định kỳ|h[àằ]ng|liên tục/iu;

/** Whether a finding about the imported plan is one about the words of the Word file, for `words` that it is about. */
export function holdsWithoutProject({ code, severity }: Diagnostic, words: string): boolean {
  if (DECLARED.test(code) && !SAID.has(code)) return false;
  if (code in RULES) return false;
  switch (code) {
    case 'RP-COVER-003':
      // A column of who does it stands for the lead in many tables.
      return severity !== 'information' && severity !== 'hint';
    case 'RP-COVER-004':
      return !isCollective(words);
    case 'RP-DATE-002':
      return !SAYS_WHEN.test(words);
    default:
      return true;
  }
}
