import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { LoadedProject } from './load.js';
import { documentsOf } from './shard.js';

/** Documents that would be written to one file. */
export interface Collision {
  /** As the first of them is spelled. */
  readonly name: string;
  /** Each spelling once: they may differ in capitals. */
  readonly names: readonly string[];
  /** Where each is declared. */
  readonly places: readonly Place[];
}

/**
 * Documents of one name in what is built together, of one project or of several. Names that differ in capitals only collide too:
 * most offices' disks do not tell such files apart.
 */
export function collisionsOf(projects: readonly Pick<LoadedProject, 'project' | 'share'>[]): Collision[] {
  const byFile = new Map<string, { name: string; names: string[]; places: Place[] }>();
  for (const document of projects.flatMap(documentsOf)) {
    const name = document.name ?? '';
    const file = name.normalize('NFC').toLowerCase();
    const known = byFile.get(file) ?? { name, names: [], places: [] };
    if (!known.names.includes(name)) known.names.push(name);
    known.places.push(placeOf(document, 'name'));
    byFile.set(file, known);
  }
  return [...byFile.values()].filter(({ places }) => places.length > 1);
}
