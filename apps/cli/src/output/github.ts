import { textsIn } from '../texts.js';
import { located } from './located.js';
import type { Report } from './report.js';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** Workflow commands: GitHub shows each finding at its line of the change. A known one is a notice, whatever it was. */
export function github(report: Report): string {
  return located(report)
    .map(({ diagnostic, known, path, start, end, message }) => {
      const place = `file=${property(path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
      const title = known ? `${diagnostic.code} (${textsIn(report.lang ?? 'vi').known})` : diagnostic.code;
      return `::${known ? 'notice' : COMMANDS[diagnostic.severity]} ${place},title=${property(title)}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
