import { existsSync } from 'node:fs';
import path from 'node:path';

/** A program on this machine that prints a Word document to PDF. */
export type Converter =
  | { readonly kind: 'libreoffice'; readonly program: string }
  /** Word itself, which Windows drives through PowerShell. */
  | { readonly kind: 'word'; readonly program: string };

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The program to print with: the one that `RPLAN_SOFFICE` names, else LibreOffice where it is usually installed or on the path, else Word.
 * Undefined where there is none, and where the one that is named is not there: another one would be a guess.
 */
export function findConverter({ platform, env, exists }: Machine = thisMachine): Converter | undefined {
  const named = env.RPLAN_SOFFICE;
  if (named) return exists(named) ? { kind: 'libreoffice', program: named } : undefined;
  const program = [...onPath(platform, env), ...USUAL[familyOf(platform)](env)].find(exists);
  if (program !== undefined) return { kind: 'libreoffice', program };
  const word =
    platform === 'win32' && wordFolders(env).some((folder) => exists(path.win32.join(folder, 'WINWORD.EXE')));
  return word ? { kind: 'word', program: 'powershell.exe' } : undefined;
}

function familyOf(platform: NodeJS.Platform): keyof typeof USUAL {
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux';
}

/** Where its own installers put LibreOffice. */
const USUAL = {
  // `soffice.com` waits until the work is done.
  win32: (env: Machine['env']) =>
    programFolders(env).map((folder) => path.win32.join(folder, 'LibreOffice', 'program', 'soffice.com')),
  darwin: () => ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  linux: () => [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ],
} as const;

function onPath(platform: NodeJS.Platform, env: Machine['env']): string[] {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function programFolders(env: Machine['env']): string[] {
  return [env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432].flatMap((folder) => folder ?? []);
}

function wordFolders(env: Machine['env']): string[] {
  const editions = ['Office16', 'Office15'];
  return programFolders(env).flatMap((folder) =>
    editions.flatMap((edition) => [
      path.win32.join(folder, 'Microsoft Office', 'root', edition),
      path.win32.join(folder, 'Microsoft Office', edition),
    ]),
  );
}
