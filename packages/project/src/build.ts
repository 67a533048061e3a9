import path from 'node:path';
import { type Plan, SCHEMA_ID } from '@rplan/model';
import type { LayoutProfile, Outline, OverrideProblem } from '@rplan/outline';
import { jsonPieces } from './json-pieces.js';
import type { LoadedFile, LoadedProject } from './load.js';
import { documentsOf } from './shard.js';

export const outputFormats = ['json', 'docx', 'html', 'txt', 'xlsx', 'ics', 'ndjson'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface Artifact {
  /** `<Name>.<ext>` of the authored document. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What building reads of a project: one loaded from the disk, or one open in an editor. */
export type Buildable = Pick<LoadedProject, 'project' | 'config' | 'asOf' | 'root' | 'share'> & {
  /** The paths of its files, by URI. */
  readonly files: ReadonlyMap<string, Pick<LoadedFile, 'path'>>;
};

export interface BuildOptions {
  /** Names of the only documents that are built; without it all are. */
  readonly only?: ReadonlySet<string>;
  /** Names of documents that are left out. */
  readonly except?: ReadonlySet<string>;
  /** The JSON carries the place of each statement; the other formats stay the same bytes. */
  readonly sourceMap?: boolean;
  /** What the lines of a roll-up call the project: two projects may have documents of one name. */
  readonly projectName?: string;
}

export type BuildResult =
  | { readonly ok: true; readonly artifacts: readonly Artifact[] }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/**
 * Compiles every document of a project to the formats asked for. Errors in a plan's content do not
 * stop it; a layout outside the ranges of its act does. An emitter is loaded only when it is asked for.
 */
export async function build(
  buildable: Buildable,
  formats: readonly OutputFormat[],
  { only, except = new Set(), sourceMap = false, projectName = '' }: BuildOptions = {},
): Promise<BuildResult> {
  const { project, config, asOf, root, files } = buildable;
  const [{ compile }, { nd30Base, outlineOf, resolveProfile }] = await Promise.all([
    import('@rplan/compiler'),
    import('@rplan/outline'),
  ]);
  const layout = resolveProfile(nd30Base, config.layout);
  if (!layout.ok) return layout;
  const emitters = await Promise.all(formats.map(async (format) => ({ format, emit: await EMITTERS[format]() })));
  const artifacts: Artifact[] = [];
  for (const document of documentsOf(buildable)) {
    // A name that is lost to an error of the syntax names no file.
    if (!document.name || except.has(document.name) || only?.has(document.name) === false) continue;
    const options = asOf ? { asOf } : {};
    const plan = compile(document, project, options);
    const placed = sourceMap ? compile(document, project, { ...options, sourceMap: nameIn(root, files) }) : plan;
    const outline = outlineOf(plan, layout.profile);
    for (const { format, emit } of emitters) {
      const content = await emit(format === 'json' ? placed : plan, outline, layout.profile, projectName);
      artifacts.push({ name: `${document.name}.${format}`, content });
    }
  }
  return { ok: true, artifacts };
}

type Emit = (
  plan: Plan,
  outline: Outline,
  profile: LayoutProfile,
  projectName: string,
) => string | Uint8Array | Promise<string | Uint8Array>;

const EMITTERS: Readonly<Record<OutputFormat, () => Promise<Emit>>> = {
  json: async () => (plan) => `${JSON.stringify({ $schema: SCHEMA_ID, ...plan }, undefined, 2)}\n`,
  docx: async () => {
    const { emitDocx } = await import('@rplan/docx');
    return (plan, outline, profile) => emitDocx(outline, profile, { model: jsonPieces(asIssued(plan)) });
  },
  html: async () => {
    const { emitHtml } = await import('@rplan/html');
    return (_plan, outline, profile) => emitHtml(outline, profile);
  },
  txt: async () => {
    const { emitText } = await import('@rplan/text');
    return (_plan, outline) => emitText(outline);
  },
  xlsx: async () => {
    const { emitXlsx } = await import('@rplan/xlsx');
    return (plan) => emitXlsx(plan);
  },
  ics: async () => {
    const { emitIcs } = await import('@rplan/ics');
    return (plan) => emitIcs(plan);
  },
  ndjson: async () => {
    const { emitNdjson } = await import('@rplan/ndjson');
    return (plan, _outline, _profile, projectName) => emitNdjson(plan, projectName);
  },
};

/** A file by its path from the project's folder, the same on every machine. */
function nameIn(root: string, files: Buildable['files']): (uri: string) => string {
  return (uri) => {
    const file = files.get(uri);
    return file ? path.relative(root, file.path).split(path.sep).join('/').normalize('NFC') : uri;
  };
}

/** What the issued document carries of itself: nothing that later reports and amendments made of it. */
function asIssued(plan: Plan): Plan {
  const { asOf: _asOf, ...issued } = plan;
  return { ...issued, progress: [], current: [] };
}
