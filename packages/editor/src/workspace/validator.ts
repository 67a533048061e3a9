import { isCopy } from '@rplan/meaning';
import { check } from '@rplan/rules';
import type { DocumentValidator, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import { toDiagnostic } from '../protocol/diagnostics.js';
import type { ServerLanguage } from '../service-types.js';

/**
 * Puts our rules in the place of Langium's validator, whose messages are English and know nothing of offices. A rule that fails
 * costs the diagnostics of its file until the next keystroke, never the server.
 */
export class RPlanDocumentValidator implements DocumentValidator {
  constructor(private readonly language: () => ServerLanguage) {}

  async validateDocument(file: LangiumDocument): Promise<Diagnostic[]> {
    const language = this.language();
    // What a project uses from elsewhere is the business of whoever keeps it.
    if (isCopy(file.uri.toString())) return [];
    try {
      return check(language, file).map((problem) => toDiagnostic(language, file, problem));
    } catch (error) {
      language.shared.lsp.Connection?.console.error(
        `Checking ${file.uri.toString()} failed: ${String((error as Error).stack ?? error)}`,
      );
      return [];
    }
  }
}
