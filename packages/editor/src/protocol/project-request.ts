import { isCopy, projectFiles } from '@rplan/meaning';
import type { Project, ProjectSettings } from '@rplan/rules';
import { assemble, settingsOf } from '@rplan/rules';
import type { LangiumDocument } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { ServerLanguage } from '../service-types.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from './request.js';

/** The project of a file as it stands in the editor, what is not saved included. */
export interface OpenedProject {
  /** URI of its folder. */
  readonly root: string;
  readonly project: Project;
  readonly settings: ProjectSettings;
  /** The file that was asked about. */
  readonly file: LangiumDocument;
}

/** What a request about a file names it by. */
export interface AboutFile {
  readonly textDocument: { readonly uri: string };
}

/** A request of our own about the project of a file, answered once all of it is linked; with null where the file is not known. */
export function projectRequest<P extends AboutFile, R>(
  method: string,
  answer: (opened: OpenedProject, params: P) => R | Promise<R>,
): ServerRequest {
  return {
    capabilities: {},
    connect: (connection, language) => {
      const handle = aboutFile(language, ALL_LINKED, (file, params: P) =>
        answer(openedProject(language, file), params),
      );
      connection.onRequest(method, (params: P, token: CancellationToken) => handle(params, token));
    },
  };
}

function openedProject(language: ServerLanguage, file: LangiumDocument): OpenedProject {
  const all = projectFiles(language, file);
  const used = all.filter((other) => isCopy(other.uri.toString()));
  const files = all.filter((other) => !isCopy(other.uri.toString()));
  return {
    root: language.shared.projects.Projects.projectOf(file.uri.toString()),
    project: assemble(files, used, language),
    settings: settingsOf(language, file),
    file,
  };
}
