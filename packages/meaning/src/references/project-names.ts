import type { AstNodeDescription } from 'langium';
import { CalledParties } from './called-parties.js';
import { foldName } from './fold.js';
import type { Projects } from './projects.js';

/**
 * Project-wide names, hashed. A changed file replaces its own entries only; looking a name up costs one map access however
 * many files the project has.
 */
export class ProjectNames {
  private readonly byProject = new Map<string, Map<string, AstNodeDescription[]>>();
  private readonly byFile = new Map<string, { project: string; descriptions: readonly AstNodeDescription[] }>();

  private readonly foldedByProject = new Map<string, Map<string, AstNodeDescription[]>>();
  private readonly calledByProject = new Map<string, CalledParties>();

  constructor(private readonly projects: Projects) {}

  /** All declarations of a name in the project of `fileUri`, in the order in which files were indexed. */
  lookup(fileUri: string, name: string): readonly AstNodeDescription[] {
    return this.byProject.get(this.projects.projectOf(fileUri))?.get(name) ?? [];
  }

  /** Declarations of a name that is written in another way (`NC1` for `NC₁`), for names that are not found as written. */
  lookupFolded(fileUri: string, name: string): readonly AstNodeDescription[] {
    const project = this.projects.projectOf(fileUri);
    let names = this.foldedByProject.get(project);
    if (!names) {
      names = new Map();
      for (const description of this.all(fileUri)) {
        const key = foldName(description.name);
        names.set(key, [...(names.get(key) ?? []), description]);
      }
      this.foldedByProject.set(project, names);
    }
    return names.get(foldName(name)) ?? [];
  }

  /** The parties of the project of `fileUri` by what offices call them; gathered once somebody is named so. */
  called(fileUri: string): CalledParties {
    const project = this.projects.projectOf(fileUri);
    const known = this.calledByProject.get(project) ?? new CalledParties(this.all(fileUri));
    this.calledByProject.set(project, known);
    return known;
  }

  /** Every declaration that a file of this project can see. */
  *all(fileUri: string): Generator<AstNodeDescription> {
    for (const descriptions of this.byProject.get(this.projects.projectOf(fileUri))?.values() ?? [])
      yield* descriptions;
  }

  update(fileUri: string, descriptions: readonly AstNodeDescription[]): void {
    this.remove(fileUri);
    const project = this.projects.projectOf(fileUri);
    this.foldedByProject.delete(project);
    this.calledByProject.delete(project);
    const names = this.namesOf(project);
    for (const description of descriptions) {
      const known = names.get(description.name);
      if (known) known.push(description);
      else names.set(description.name, [description]);
    }
    this.byFile.set(fileUri, { project, descriptions });
  }

  remove(fileUri: string): void {
    const known = this.byFile.get(fileUri);
    if (!known) return;
    this.foldedByProject.delete(known.project);
    this.calledByProject.delete(known.project);
    const names = this.namesOf(known.project);
    for (const description of known.descriptions) {
      const rest = (names.get(description.name) ?? []).filter((other) => other !== description);
      if (rest.length > 0) names.set(description.name, rest);
      else names.delete(description.name);
    }
    this.byFile.delete(fileUri);
  }

  private namesOf(project: string): Map<string, AstNodeDescription[]> {
    let names = this.byProject.get(project);
    if (!names) {
      names = new Map();
      this.byProject.set(project, names);
    }
    return names;
  }
}
