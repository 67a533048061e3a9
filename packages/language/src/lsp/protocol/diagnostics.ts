import type { LangiumDocument } from 'langium';
import type { DiagnosticRelatedInformation, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Severity } from '../../checks/rule.js';
import { vocabularyOf } from '../../facts/facts.js';
import { type Language, settingsOf } from '../language.js';
import { toLocation, toRange } from './places.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a rule found, for the editor: its message in the vocabulary of the file it stands in. */
export function toDiagnostic(language: Language, file: LangiumDocument, problem: Diagnostic): LspDiagnostic {
  const vocabulary = vocabularyOf(file, settingsOf(language, file).language);
  const related = problem.related.flatMap(({ place, message }): DiagnosticRelatedInformation[] => {
    const location = toLocation(language, place);
    return location ? [{ location, message: message[vocabulary] }] : [];
  });
  return {
    source: 'RPlan',
    code: problem.code,
    severity: SEVERITIES[problem.severity],
    range: toRange(file, problem.place),
    message: problem.message[vocabulary],
    data: problem.data,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}
