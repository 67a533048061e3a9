import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { EmptyFileSystem, URI } from 'langium';
import { createRPlanServices, type LanguageServices } from './services.js';

/** A source text with the URI it is known by. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
}

/** The files of a project, read and linked, with the services that did it. */
export interface Trees {
  readonly services: LanguageServices;
  readonly files: readonly LangiumDocument[];
  /** Files from elsewhere, whose names count as the project's own. */
  readonly used: readonly LangiumDocument[];
}

/**
 * Parses and links the files of one project; `root` is the URI of its folder. A broken file never throws: its tree has what could
 * be read. `onFile` is called after each file that was parsed.
 */
export async function openTrees(
  root: string,
  sources: readonly SourceFile[],
  used: readonly SourceFile[] = [],
  onFile: () => void = () => {},
): Promise<Trees> {
  const services = createRPlanServices(EmptyFileSystem);
  const { shared } = services;
  shared.projects.Projects.setRoots([root]);
  const open = ({ uri, text }: SourceFile) => {
    const file = shared.workspace.LangiumDocumentFactory.fromString<Model>(text, URI.parse(uri));
    shared.workspace.LangiumDocuments.addDocument(file);
    return file;
  };
  const files = sources.map((source) => {
    const file = open(source);
    onFile();
    return file;
  });
  const usedFiles = used.map(open);
  for (const file of usedFiles) shared.projects.Projects.adopt(file.uri.toString(), root);
  await shared.workspace.DocumentBuilder.build([...files, ...usedFiles], { validation: false });
  return { services, files, used: usedFiles };
}
