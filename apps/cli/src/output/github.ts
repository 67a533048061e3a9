import type { Loaded } from '@rplan/project';
import type { Terminal } from '../terminal.js';
import { located } from './located.js';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Workflow commands: GitHub shows each finding at its line of the change. */
export function github(loaded: Loaded, terminal: Terminal, lang: 'vi' | 'en' | undefined): string {
  return located(loaded, terminal, lang)
    .map(({ diagnostic, path, start, end, message }) => {
      const place = `file=${property(path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
      return `::${COMMANDS[diagnostic.severity]} ${place},title=${diagnostic.code}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
