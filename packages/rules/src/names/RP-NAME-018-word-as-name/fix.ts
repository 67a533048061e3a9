import { vocabularyOf } from '@rplan/meaning';
import { bracesOf, keywordNamed, placeOf, spell } from '@rplan/syntax';
import { isSection } from '@rplan/syntax/ast';
import type { Diagnostic } from '../../diagnostic.js';
import { containerAt } from '../../fixes/container-at.js';
import type { Fix, FixContext, RuleFix } from '../../fixes/fix.js';
import { textOf } from '../../fixes/fix.js';
import { heading } from './rule.js';

export const fix: RuleFix = { safety: 'look', offer: asHeading };

/** `mục tiêu "..."` without a block of its own: a section with that heading, and the text inside. */
function asHeading(problem: Diagnostic, { file }: FixContext): Fix[] {
  const section = containerAt(file, problem, isSection);
  const title = section?.title && placeOf(section.title);
  if (section?.level !== 'section' || !title || bracesOf(section)) return [];
  const words = heading(keywordNamed('section')?.vi ?? '', textOf(problem, 'name') ?? '');
  return [
    {
      title: { vi: `Đổi thành mục “${words}”`, en: `Make it a section “${words}”` },
      edits: [
        { place: problem.place, text: `"${words}" { ${spell('text', vocabularyOf(file))}` },
        { place: { ...title, start: title.end }, text: ' }' },
      ],
      preferred: false,
    },
  ];
}
