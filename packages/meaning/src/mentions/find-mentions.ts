import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { AstNode, LangiumDocument } from 'langium';
import { projectFiles } from '../references/project-files.js';
import type { LanguageServices } from '../services.js';
import { fileOf, nameOf, referencesOf, segmentsOf } from './segments.js';

/** The place of the name where a thing is declared. */
export function declarationPlace(node: AstNode): Place | undefined {
  return nameOf(node) ? placeOf(node, 'name') : undefined;
}

/** Every mention of a thing in a file: in properties, in prose, and as the first part of a dotted reference. */
export function mentionsIn(language: LanguageServices, file: LangiumDocument, target: AstNode): Place[] {
  const name = nameOf(target) ?? '';
  const places: Place[] = [];
  for (const reference of referencesOf(file)) {
    // Resolving an owner costs a look-up; only a reference that begins with the name can have it.
    const direct = reference.ref === target;
    if (!direct && !reference.$refText.startsWith(`${name}.`)) continue;
    for (const segment of segmentsOf(language, file, reference))
      if (segment.target === target) places.push(segment.place);
  }
  return places;
}

/** Every mention of a thing in its project, by file. */
export function mentionsOf(language: LanguageServices, target: AstNode): Place[] {
  return projectFiles(language, fileOf(target)).flatMap((file) => mentionsIn(language, file, target));
}
