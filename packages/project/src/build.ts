import path from 'node:path';
import type { Plan } from '@rplan/model';
import type { Outline, OverrideProblem } from '@rplan/outline';
import type { LoadedFile, LoadedProject } from './load.js';
import { type EmitOptions, type Emitted, type Emitter, emitters, type Piece } from './outputs/emitters.js';
import type { EmptyOutput } from './outputs/empty.js';
import { type OutputFailure, outputFailure } from './outputs/failure.js';
import type { OutputFormat } from './outputs/formats.js';
import { withoutPlaces } from './outputs/without-places.js';
import { documentsOf } from './shard.js';

export interface Artifact {
  /** `<Name>.<ext>` of the authored document, `<Name> (<Unit>).<ext>` of a part of it. */
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
  /** The Word document carries the JSON of its plan, with all that it does not print; without it only the hash of that. */
  readonly embed?: boolean;
  /** A calendar for each unit that leads something, beside that of the whole document. */
  readonly perUnit?: boolean;
  /** What the lines of a roll-up call the project: two projects may have documents of one name. */
  readonly projectName?: string;
}

export type BuildResult =
  | {
      readonly ok: true;
      readonly artifacts: readonly Artifact[];
      /** What could not be made, by a fault of the program; everything else is among the artifacts. */
      readonly failures: readonly OutputFailure[];
      /** What there is no file of, since it would hold nothing. */
      readonly empty: readonly EmptyOutput[];
    }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/**
 * Compiles every document of a project to the formats asked for. Errors in a plan's content do not stop it; a layout outside the ranges
 * of its act does. An output is loaded only when it is asked for, a page is laid out only for an output that prints one, and an
 * output that fails takes no other with it.
 */
export async function build(
  buildable: Buildable,
  formats: readonly OutputFormat[],
  { only, except = new Set(), sourceMap = false, embed = false, perUnit = false, projectName = '' }: BuildOptions = {},
): Promise<BuildResult> {
  const { project, config, asOf, root, files } = buildable;
  const [{ compile }, { nd30Base, outlineOf, resolveProfile }] = await Promise.all([
    import('@rplan/compiler'),
    import('@rplan/outline'),
  ]);
  const layout = resolveProfile(nd30Base, config.layout);
  if (!layout.ok) return layout;
  const options: EmitOptions = { profile: layout.profile, projectName, embed, perUnit };
  const places = sourceMap ? { sourceMap: nameIn(root, files) } : {};
  const artifacts: Artifact[] = [];
  const failures: OutputFailure[] = [];
  const empty: EmptyOutput[] = [];
  for (const document of documentsOf(buildable)) {
    // A name that is lost to an error of the syntax names no file.
    if (!document.name || except.has(document.name) || only?.has(document.name) === false) continue;
    const placed = once(() => compile(document, project, { ...(asOf && { asOf }), ...places }));
    const plan = sourceMap ? once(() => withoutPlaces(placed())) : placed;
    const outline = once(() => outlineOf(plan(), layout.profile));
    for (const format of formats) {
      try {
        const content = await emitted(await emitters[format](), { plan, placed, outline }, options);
        const made = filesOf(content, document.name, format);
        artifacts.push(...made);
        if (made.length === 0) empty.push({ code: 'nothing-to-write', name: `${document.name}.${format}`, format });
      } catch (error) {
        failures.push(outputFailure(document.name, format, error));
      }
    }
  }
  return { ok: true, artifacts, failures, empty };
}

/** The files of an output. A unit's has the name that the plan gives it, which is one of a file on every system. */
function filesOf(content: Emitted, name: string, format: OutputFormat): Artifact[] {
  if (content === undefined) return [];
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [{ content }] : content;
  return pieces.map(({ part, content: piece }: Piece) => ({
    name: `${part === undefined ? name : `${name} (${part})`}.${format}`,
    content: piece,
  }));
}

/** What outputs are made of, each made once and only where one asks for it. */
interface Made {
  readonly plan: () => Plan;
  readonly placed: () => Plan;
  readonly outline: () => Outline;
}

function emitted(emitter: Emitter, { plan, placed, outline }: Made, options: EmitOptions) {
  if (emitter.needs === 'outline') return emitter.emit(outline(), options, plan());
  return emitter.emit(emitter.placed ? placed() : plan(), options);
}

/** The same value or the same error each time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | { readonly error: unknown } | undefined;
  return () => {
    if (!made) {
      try {
        made = { value: make() };
      } catch (error) {
        made = { error };
      }
    }
    if ('error' in made) throw made.error;
    return made.value;
  };
}

/** A file by its path from the project's folder, the same on every machine. */
function nameIn(root: string, files: Buildable['files']): (uri: string) => string {
  return (uri) => {
    const file = files.get(uri);
    return file ? path.relative(root, file.path).split(path.sep).join('/').normalize('NFC') : uri;
  };
}
