import path from 'node:path';
import { vocabularyOf } from '@rplan/meaning';
import type { EmptyOutput, OutputFailure, OutputFormat } from '@rplan/project';
import { build, collisionsOf, emptyOutputText, outputFailureText, outputFormats, writeOutput } from '@rplan/project';
import { buildableOf, folderOf } from '../buildable.js';
import { documentsOf } from '../documents.js';
import type { AboutFile, OpenedProject } from '../protocol/project-request.js';
import { projectRequest } from '../protocol/project-request.js';
import { type ExportFailureCode, exportTexts } from './export-texts.js';

export interface ExportParams extends AboutFile {
  /** The name of the only document to export; without it those of the file, or of the project where the file declares none. */
  readonly document?: string;
  /** Word's without it. */
  readonly formats?: readonly string[];
  /** Where to write, absolute or from the project's folder; `out` without it. */
  readonly folder?: string;
  /** Of the messages; without it that of the file. */
  readonly language?: 'vi' | 'en';
}

export interface ExportFailure {
  readonly code: ExportFailureCode | OutputFailure['code'] | EmptyOutput['code'];
  /** The file that could not be written, or the name that is wrong. */
  readonly subject: string;
  readonly message: string;
}

export interface ExportAnswer {
  /** Paths of the files that were written. */
  readonly written: readonly string[];
  readonly failures: readonly ExportFailure[];
  /** Errors that stand in the project. They stop nothing: a draft is exported as it is. */
  readonly errors: number;
}

/** Writes documents as they stand in the editor, saved or not. */
export async function exportDocuments(opened: OpenedProject, params: ExportParams): Promise<ExportAnswer> {
  const language = params.language ?? vocabularyOf(opened.file, opened.settings.language);
  const texts = exportTexts(language);
  const failed = (code: ExportFailureCode, subject: string, detail = ''): ExportFailure => ({
    code,
    subject,
    message: texts[code](subject, detail),
  });
  const errors = opened.project.check(opened.settings).filter(({ severity }) => severity === 'error').length;
  const nothing = (failure: ExportFailure): ExportAnswer => ({ written: [], failures: [failure], errors });

  const formats = [params.formats ?? 'docx'].flat();
  const unknown = formats.find((format) => !isFormat(format));
  if (unknown !== undefined) return nothing(failed('unknown-format', unknown));
  const folder = targetFolder(opened, params.folder);
  if (folder === undefined) return nothing(failed('no-folder', params.folder ?? ''));
  const wanted = documentsOf(opened).filter(({ name }) => params.document === undefined || name === params.document);
  if (wanted.length === 0) return nothing(failed('no-document', params.document ?? ''));

  const only = new Set(wanted.map(({ name }) => name));
  const twice = collisionsOf([opened]).filter(({ names }) => names.some((name) => only.has(name)));
  const built = await build(await buildableOf(opened), formats.filter(isFormat), {
    only,
    except: new Set(twice.flatMap(({ names }) => names)),
  });
  if (!built.ok) return nothing(failed('layout', built.problems.map(({ field }) => field).join(', ')));
  const written: string[] = [];
  const failures = [
    ...twice.map(({ name, names }) => failed('same-name', name, names.length > 1 ? names.join(', ') : '')),
    ...built.failures.map(
      (failure): ExportFailure => ({
        code: failure.code,
        subject: failure.name,
        message: outputFailureText[language](failure),
      }),
    ),
    ...built.empty.map(
      (output): ExportFailure => ({
        code: output.code,
        subject: output.name,
        message: emptyOutputText[language](output),
      }),
    ),
  ];
  for (const artifact of built.artifacts) {
    const result = await writeOutput(folder, artifact);
    if (result.kept !== undefined) failures.push(failed('kept-edited', result.kept));
    if (result.ok) written.push(result.path);
    else failures.push(failed(result.code, result.path, result.detail));
  }
  return { written, failures, errors };
}

function targetFolder(opened: OpenedProject, asked: string | undefined): string | undefined {
  const own = folderOf(opened);
  const folder = asked || 'out';
  if (path.isAbsolute(folder)) return folder;
  return own === undefined ? undefined : path.join(own, folder);
}

function isFormat(format: string): format is OutputFormat {
  return (outputFormats as readonly string[]).includes(format);
}

export const exportRequest = projectRequest('rplan/export', exportDocuments);
