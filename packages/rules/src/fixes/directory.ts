import { isCopy, projectFiles, vocabularyOf } from '@rplan/meaning';
import { spell } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isOrgUnit } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { type Edit, type FixContext, lineEndOf } from './fix.js';

/**
 * The file of the project that declares most units; one with a plan in it only where no other declares any. The file itself where none
 * does. What is used from elsewhere is not ours to change.
 */
export function directoryOf({ language, file }: FixContext): LangiumDocument {
  const files = projectFiles(language, file).filter(({ uri }) => !isCopy(uri.toString()));
  const apart = files.filter((other) => unitsIn(other) > 0 && !statementsOf(other).some(isAuthoredDocument));
  const [first, ...others] = apart.length > 0 ? apart : [file, ...files];
  return others.reduce((best, other) => (unitsIn(other) > unitsIn(best) ? other : best), first ?? file);
}

/** A unit declared at the end of a file. */
export function declaration(directory: LangiumDocument, name: string, title: string, { file }: FixContext): Edit {
  const text = directory.textDocument.getText();
  const end = lineEndOf(directory);
  const keyword = spell('organization', vocabularyOf(directory, vocabularyOf(file)));
  const statement = `${text === '' || text.endsWith('\n') ? '' : end}${keyword} ${name} "${title}"${end}`;
  return { place: { file: directory.uri.toString(), start: text.length, end: text.length }, text: statement };
}

function unitsIn(file: LangiumDocument): number {
  return statementsOf(file).filter(isOrgUnit).length;
}

function statementsOf(file: LangiumDocument) {
  return (file.parseResult.value as Model).statements;
}
