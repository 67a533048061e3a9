import { isCopy, projectFiles, vocabularyOf } from '@rplan/meaning';
import { spell } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isOrgUnit } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { UriUtils } from 'langium';
import type { Edit, Fix, FixContext, Fixer } from './fix.js';
import { lineEndOf, replaceWith, textOf } from './fix.js';

/** A name nobody declares: the nearest one, or a declaration of a unit where a unit is wanted. */
export const unknownNameFixes: Fixer = (problem, context) => {
  const suggestion = textOf(problem, 'suggestion');
  const name = textOf(problem, 'name');
  const wantsUnit = ['Party', 'Issuer', 'OrgUnit'].includes(textOf(problem, 'expected') ?? '');
  return [
    ...(suggestion ? [replaceWith(problem, suggestion)] : []),
    ...(name && wantsUnit && !name.includes('.') ? declareUnit(name, context) : []),
  ];
};

/** In the directory first; in this file too, where that is another. */
function declareUnit(name: string, context: FixContext): Fix[] {
  const directory = directoryOf(context);
  const places = directory === context.file ? [directory] : [directory, context.file];
  return places.map((file) => {
    const where = UriUtils.basename(file.uri);
    return {
      title: {
        vi: `Khai báo cơ quan “${name}” trong ${where}`,
        en: `Declare the organization “${name}” in ${where}`,
      },
      edits: [declaration(file, name, name, context)],
      preferred: false,
    };
  });
}

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
