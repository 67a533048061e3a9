import type { Project } from '@rplan/rules';
import { placeOf } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { ProjectFiles } from './files.js';

/** One of several parts of the work: the first is 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What falls to a shard of one project. */
export interface Share {
  /** By URI. */
  readonly files: ReadonlySet<string>;
  readonly documents: ReadonlySet<ast.AuthoredDocument>;
}

/** A project with those of its files that fall to a shard; undefined where all do. */
interface Portion {
  readonly files: ProjectFiles;
  readonly own: ReadonlySet<string> | undefined;
}

/**
 * Splits the files of all projects, in their order, into stretches of equal length: every file falls to one shard, and most projects
 * to one, so that a shard reads little of what is another's. The same files give the same shards.
 */
export function split(projects: readonly ProjectFiles[], shard: Shard | undefined): Portion[] {
  if (!shard) return projects.map((files) => ({ files, own: undefined }));
  const all = projects.flatMap(({ paths }) => paths);
  const first = Math.floor(((shard.index - 1) * all.length) / shard.of);
  const end = Math.floor((shard.index * all.length) / shard.of);
  const mine = new Set(all.slice(first, end));
  return projects.flatMap((files) => {
    const own = files.paths.filter((path) => mine.has(path));
    return own.length === 0 ? [] : { files, own: new Set(own) };
  });
}

/** The share of the files at these paths. */
export function shareOf(
  project: Project,
  files: ReadonlyMap<string, { readonly path: string }>,
  own: ReadonlySet<string>,
): Share {
  const uris = new Set([...files].flatMap(([uri, { path }]) => (own.has(path) ? uri : [])));
  return { files: uris, documents: new Set(project.documents.filter((document) => uris.has(placeOf(document).file))) };
}

/** The documents that are reported and built here. */
export function documentsOf({
  project,
  share,
}: {
  readonly project: Pick<Project, 'documents'>;
  readonly share?: Share;
}): readonly ast.AuthoredDocument[] {
  return share ? project.documents.filter((document) => share.documents.has(document)) : project.documents;
}
