import { vocabularyOf } from '@rplan/meaning';
import type { Diagnostic, Severity } from '@rplan/rules';
import { type Language, settingsOf } from '@rplan/rules';
import type { LangiumDocument } from 'langium';
import type { DiagnosticRelatedInformation, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { toLocation, toRange } from './places.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules about what could as well not be there: an editor greys it out. */
const UNNECESSARY = new Set(['RP-IGNORE-001']);

/** What a rule found, for the editor: its message in the vocabulary of the file it stands in. */
export function toDiagnostic(language: Language, file: LangiumDocument, problem: Diagnostic): LspDiagnostic {
  const vocabulary = vocabularyOf(file, settingsOf(language, file).language);
  const related = problem.related.flatMap(({ place, message }): DiagnosticRelatedInformation[] => {
    const location = toLocation(language, place);
    return location ? [{ location, message: message[vocabulary] }] : [];
  });
  const page = language.settings.rulePages?.replace('{code}', problem.code);
  return {
    source: 'RPlan',
    code: problem.code,
    severity: SEVERITIES[problem.severity],
    range: toRange(file, problem.place),
    message: problem.message[vocabulary],
    data: problem.data,
    ...(UNNECESSARY.has(problem.code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(page ? { codeDescription: { href: page } } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}
