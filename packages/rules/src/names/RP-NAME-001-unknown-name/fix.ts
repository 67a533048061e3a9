import { UriUtils } from 'langium';
import { declaration, directoryOf } from '../../fixes/directory.js';
import { type Fix, type FixContext, type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** A name nobody declares: the nearest one, or a declaration of a unit where a unit is wanted. */
export const fix: RuleFix = {
  safety: 'same word',
  offer: (problem, context) => {
    const suggestion = textOf(problem, 'suggestion');
    const name = textOf(problem, 'name');
    const wantsUnit = ['Party', 'Issuer', 'OrgUnit'].includes(textOf(problem, 'expected') ?? '');
    return [
      ...(suggestion ? [replaceWith(problem, suggestion)] : []),
      ...(name && wantsUnit && !name.includes('.') ? declareUnit(name, context) : []),
    ];
  },
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
