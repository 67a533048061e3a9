import { compile } from '@rplan/compiler';
import { nd30Base, outlineOf, type OverrideProblem, resolveProfile } from '@rplan/outline';
import type { LoadedProject } from './load.js';

export const outputFormats = ['json', 'docx'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface Artifact {
  /** `<Name>.<ext>` of the authored document. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export type BuildResult =
  | { readonly ok: true; readonly artifacts: readonly Artifact[] }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/**
 * Compiles every document of a project to the formats asked for. Errors in a plan's content do not stop it; a layout outside the
 * ranges of its act does. The Word emitter is loaded only when it is needed.
 */
export async function build({ project, config }: LoadedProject, formats: readonly OutputFormat[]): Promise<BuildResult> {
  const layout = resolveProfile(nd30Base, config.layout);
  if (!layout.ok) return layout;
  const artifacts: Artifact[] = [];
  const emitDocx = formats.includes('docx') ? (await import('@rplan/docx')).emitDocx : undefined;
  for (const document of project.documents) {
    const plan = compile(document, project);
    if (formats.includes('json')) artifacts.push({ name: `${document.name}.json`, content: `${JSON.stringify(plan, undefined, 2)}\n` });
    if (emitDocx) {
      const content = emitDocx(outlineOf(plan, layout.profile), layout.profile, { model: JSON.stringify(plan) });
      artifacts.push({ name: `${document.name}.docx`, content });
    }
  }
  return { ok: true, artifacts };
}
