import type { LangiumDocument } from 'langium';
import { vocabularyOf } from '../../facts/facts.js';
import type { Model } from '../../generated/ast.js';
import { isOrgUnit } from '../../generated/ast.js';
import { spell } from '../../vocabulary/keywords.js';
import { projectFiles } from '../language.js';
import type { Fix, FixContext, Fixer } from './fix.js';
import { lineEndOf, replaceWith, textOf } from './fix.js';

/** A name nobody declares: the nearest one, or a declaration of a unit where a unit is wanted. */
export const unknownNameFixes: Fixer = (problem, context) => {
  const suggestion = textOf(problem, 'suggestion');
  const name = textOf(problem, 'name');
  const wantsUnit = ['Party', 'Issuer', 'OrgUnit'].includes(textOf(problem, 'expected') ?? '');
  return [
    ...(suggestion ? [replaceWith(problem, suggestion)] : []),
    ...(name && wantsUnit && !name.includes('.') ? [declareUnit(name, context)] : []),
  ];
};

function declareUnit(name: string, { language, file }: FixContext): Fix {
  const directory = projectFiles(language, file).reduce(
    (best, other) => (unitsIn(other) > unitsIn(best) ? other : best),
    file,
  );
  const text = directory.textDocument.getText();
  const end = lineEndOf(directory);
  const keyword = spell('organization', vocabularyOf(directory, vocabularyOf(file)));
  const statement = `${text === '' || text.endsWith('\n') ? '' : end}${keyword} ${name} "${name}"${end}`;
  const place = { file: directory.uri.toString(), start: text.length, end: text.length };
  return {
    title: { vi: `Khai báo cơ quan “${name}”`, en: `Declare the organization “${name}”` },
    edits: [{ place, text: statement }],
    preferred: false,
  };
}

function unitsIn(file: LangiumDocument): number {
  return (file.parseResult.value as Model).statements.filter(isOrgUnit).length;
}
