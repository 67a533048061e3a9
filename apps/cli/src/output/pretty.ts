import path from 'node:path';
import type { Diagnostic } from '@rplan/language';
import type { LoadedProject } from '@rplan/project';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';
import { coloursFor } from './colours.js';
import { excerpt, Lines } from './excerpt.js';

/** Findings for people: place, severity, code, message, the source line with carets, related places. Each in its file's language. */
export function pretty({ diagnostics, files }: LoadedProject, terminal: Terminal, lang: 'vi' | 'en' | undefined): string {
  const colours = coloursFor(terminal.colours);
  const { lines, placeText } = places(files, terminal);
  const one = ({ code, severity, place, message, related }: Diagnostic): string => {
    const language = lang ?? files.get(place.file)?.vocabulary ?? 'vi';
    const texts = textsIn(language);
    const inFile = lines.get(place.file);
    const { source, carets } = inFile ? excerpt(inFile, place.start, place.end) : { source: '', carets: '' };
    const number = String(inFile?.position(place.start).line ?? 1);
    const gutter = ' '.repeat(number.length);
    return [
      `${colours.bold(placeText(place.file, place.start))} ${colours[severity](texts.severity[severity])} ${colours.dim(code)}`,
      `  ${message[language]}`,
      `  ${colours.dim(`${number} |`)} ${source}`,
      `  ${colours.dim(`${gutter} |`)} ${colours[severity](carets)}`,
      ...related.slice(0, RELATED_SHOWN).map((other) =>
        colours.dim(`  ${gutter} ${texts.related} ${placeText(other.place.file, other.place.start)} ${other.message[language]}`),
      ),
    ].join('\n');
  };
  return diagnostics.map((diagnostic) => `${one(diagnostic)}\n\n`).join('');
}

/** A sum has a place for each of its parts; a few are enough to find the rest. */
const RELATED_SHOWN = 3;

/** One line a finding, `path:line:column: severity CODE: message`, for editors and for reading many at once. */
export function short({ diagnostics, files }: LoadedProject, terminal: Terminal, lang: 'vi' | 'en' | undefined): string {
  const { placeText } = places(files, terminal);
  const one = ({ code, severity, place, message }: Diagnostic): string => {
    const language = lang ?? files.get(place.file)?.vocabulary ?? 'vi';
    return `${placeText(place.file, place.start)}: ${textsIn(language).severity[severity]} ${code}: ${message[language]}\n`;
  };
  return diagnostics.map(one).join('');
}

function places(files: LoadedProject['files'], terminal: Terminal) {
  const lines = new Map([...files].map(([uri, { text }]) => [uri, new Lines(text)]));
  const placeText = (uri: string, start: number) => {
    const { line, column } = lines.get(uri)?.position(start) ?? { line: 1, column: 1 };
    return `${shownPath(files.get(uri)?.path ?? uri, terminal)}:${line}:${column}`;
  };
  return { lines, placeText };
}

/** A path as the user would type it. */
export function shownPath(file: string, { cwd }: Terminal): string {
  const relative = path.relative(cwd, file);
  return relative === '' ? '.' : relative.startsWith('..') ? file : relative;
}
