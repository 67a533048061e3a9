import { compile } from '@rplan/compiler';
import type { Plan } from '@rplan/model';
import { type Diagnostic, openProject } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import type { Sources } from './cases.js';

/** A case once read: what the rules find, and its plans by the name of their document. */
export interface OpenCase {
  readonly diagnostics: readonly Diagnostic[];
  readonly plans: Readonly<Record<string, Plan>>;
}

const ROOT = 'file:///cases';

/** Reads many cases with one set of services, each a project of its own: folders without an `rplan.json` share no names. */
export async function openCases(
  cases: readonly { readonly name: string; readonly files: Sources }[],
): Promise<ReadonlyMap<string, OpenCase>> {
  const sources = cases.flatMap(({ name, files }) =>
    Object.entries(files).map(([file, text]) => ({ uri: `${ROOT}/${name}/${file}`, text })),
  );
  const { documents, results, reports, check } = await openProject('file:///elsewhere', sources);
  const diagnostics = check();
  return new Map(
    cases.map(({ name }) => {
      const within = (uri: string) => uri.startsWith(`${ROOT}/${name}/`);
      const own = <T extends Parameters<typeof placeOf>[0]>(things: readonly T[]) =>
        things.filter((thing) => within(placeOf(thing).file));
      const project = { documents: own(documents), results: own(results), reports: own(reports) };
      const plans = project.documents.map((document) => [document.name, compile(document, project)]);
      const found = diagnostics.filter(({ place }) => within(place.file));
      return [name, { diagnostics: found, plans: Object.fromEntries(plans) as Record<string, Plan> }];
    }),
  );
}

/** The name of a file inside its case. */
export function fileOf({ place }: Diagnostic): string {
  return place.file.slice(place.file.lastIndexOf('/') + 1);
}
