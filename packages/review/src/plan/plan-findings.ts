import type { TracedImport } from '@rplan/importer';
import { isUpper } from '@rplan/recognise';
import { openProject, rules } from '@rplan/rules';
import type { Bilingual } from '@rplan/syntax';
import type { ReviewFinding } from '../finding.js';
import type { NumberedParagraphs } from '../paragraphs.js';
import { agendaParagraphs } from './agenda.js';
import { anchorOf, type TracedFile } from './anchor.js';
import { holdsWithoutProject } from './without-project.js';

const ROOT = 'file:///review/';
const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** What the rules find in the plan that an import makes, said of the words of the Word file. */
export async function planFindings(
  { files, recognised, shown }: TracedImport,
  known: NumberedParagraphs,
): Promise<ReviewFinding[]> {
  const sources = files.map(({ name, content }) => ({ uri: ROOT + name, text: content }));
  const traced = new Map<string, TracedFile>(files.map((file) => [ROOT + file.name, file]));
  const agenda = agendaParagraphs(recognised, known);
  const project = await openProject(ROOT, sources);
  return project.check().flatMap((diagnostic): ReviewFinding[] => {
    const { code, severity, place, message, data } = diagnostic;
    const file = traced.get(place.file);
    const anchor = file && anchorOf(place, file, known);
    const words = anchor?.paragraph.text.slice(anchor.start, anchor.end) ?? '';
    const rule = byCode.get(code);
    if (!anchor || !rule || !holdsWithoutProject(diagnostic, words)) return [];
    if (ABOUT_TASKS.test(code) && agenda.has(anchor.paragraph)) return [];
    // A line all in capitals shows no abbreviations.
    if (code === 'RP-LANG-009' && (isUpper(anchor.paragraph.text) || anchor.paragraph.text.trim().length < SENTENCE))
      return [];
    return [{ code, severity, message: withShownNames(message, shown), whatToDo: rule.page.whatToDo, data, anchor }];
  });
}

const ABOUT_TASKS = /^RP-(?:COVER|DATE)-/;
/** Shorter paragraphs are headings and cells. */
const SENTENCE = 30;

/** The names that the import gave, as the document calls what they stand for. */
function withShownNames(message: Bilingual, shown: ReadonlyMap<string, string>): Bilingual {
  const said = (text: string) =>
    text.replace(/(?<![\p{L}\p{N}“"/-])\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}/-])/gu, (name) => {
      const words = name.includes('-') || /^[\p{Lu}\p{N}]+$/u.test(name) ? shown.get(name) : undefined;
      return words === undefined ? name : `“${words}”`;
    });
  return { vi: said(message.vi), en: said(message.en) };
}
