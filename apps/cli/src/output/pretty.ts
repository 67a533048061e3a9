import path from 'node:path';
import type { LoadedProject } from '@rplan/project';
import type { Diagnostic, Severity } from '@rplan/rules';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';
import { coloursFor } from './colours.js';
import { excerpt } from './excerpt.js';
import { Lines } from './lines.js';
import { message, printable } from './printable.js';
import type { Report } from './report.js';

type Language = 'vi' | 'en';

/** More findings of one file than this nobody reads one after another; the count at the end is of all. */
const MOST_SHOWN = 100;
/** A sum has a place for each of its parts; a few are enough to find the rest. */
const RELATED_SHOWN = 3;
const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * Findings for people: place, severity, code, message, the source line with carets, related places. Each in its file's language. What a
 * baseline knows follows in one line each.
 */
export function pretty({ diagnostics, files }: LoadedProject, { terminal, lang, comparison }: Report): string {
  const known = diagnostics.filter((diagnostic) => comparison?.known.has(diagnostic));
  const fresh = diagnostics.filter((diagnostic) => !comparison?.known.has(diagnostic));
  const colours = coloursFor(terminal.colours);
  const places = new Places(files, terminal);
  const one = ({ code, severity, place, message: said, related }: Diagnostic): string => {
    const language = lang ?? files.get(place.file)?.vocabulary ?? 'vi';
    const texts = textsIn(language);
    const { source, carets } = excerpt(places.linesOf(place.file), place.start, place.end);
    const number = String(places.linesOf(place.file).position(place.start).line);
    const gutter = ' '.repeat(number.length);
    return [
      `${colours.bold(places.at(place.file, place.start))} ${colours[severity](texts.severity[severity])} ${colours.dim(code)}`,
      `  ${message(said[language])}`,
      `  ${colours.dim(`${number} |`)} ${source}`,
      `  ${colours.dim(`${gutter} |`)} ${colours[severity](carets)}`,
      ...related
        .slice(0, RELATED_SHOWN)
        .map((other) =>
          colours.dim(
            `  ${gutter} ${texts.related} ${places.at(other.place.file, other.place.start)} ${message(other.message[language])}`,
          ),
        ),
    ].join('\n');
  };
  const shownFresh = byFile(fresh)
    .map(([uri, found]) => {
      const shown = gravest(found);
      const more = found.length - shown.length;
      const language = lang ?? files.get(uri)?.vocabulary ?? 'vi';
      const rest = more > 0 ? `${colours.dim(textsIn(language).more(more, places.path(uri)))}\n\n` : '';
      return shown.map((diagnostic) => `${one(diagnostic)}\n\n`).join('') + rest;
    })
    .join('');
  const shownKnown = known.map((diagnostic) => colours.dim(line(diagnostic, files, places, lang, true))).join('');
  return shownFresh + shownKnown + (shownKnown ? '\n' : '');
}

/** One line a finding, `path:line:column: severity CODE: message`, for editors and for reading many at once. All are shown. */
export function short({ diagnostics, files }: LoadedProject, { terminal, lang, comparison }: Report): string {
  const places = new Places(files, terminal);
  const isKnown = (diagnostic: Diagnostic) => comparison?.known.has(diagnostic) ?? false;
  return diagnostics.map((diagnostic) => line(diagnostic, files, places, lang, isKnown(diagnostic))).join('');
}

function line(
  { code, severity, place, message: said }: Diagnostic,
  files: LoadedProject['files'],
  places: Places,
  lang: Language | undefined,
  known: boolean,
): string {
  const language = lang ?? files.get(place.file)?.vocabulary ?? 'vi';
  const texts = textsIn(language);
  const what = message(said[language]).replaceAll('\n', ' ');
  const mark = known ? ` (${texts.known})` : '';
  return `${places.at(place.file, place.start)}: ${texts.severity[severity]}${mark} ${code}: ${what}\n`;
}

/** A path as the user would type it. */
export function shownPath(file: string, { cwd }: Pick<Terminal, 'cwd'>): string {
  const relative = path.relative(cwd, file);
  return printable(relative === '' ? '.' : relative.startsWith('..') ? file : relative);
}

/** The places of a project's files in words; the lines of a file are looked for when it is asked about. */
class Places {
  private readonly known = new Map<string, Lines>();

  constructor(
    private readonly files: LoadedProject['files'],
    private readonly terminal: Terminal,
  ) {}

  linesOf(uri: string): Lines {
    const lines = this.known.get(uri) ?? new Lines(this.files.get(uri)?.text ?? '');
    this.known.set(uri, lines);
    return lines;
  }

  path(uri: string): string {
    return shownPath(this.files.get(uri)?.path ?? uri, this.terminal);
  }

  at(uri: string, offset: number): string {
    const { line, column } = this.linesOf(uri).position(offset);
    return `${this.path(uri)}:${line}:${column}`;
  }
}

function byFile(diagnostics: readonly Diagnostic[]): [uri: string, found: Diagnostic[]][] {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const found = files.get(diagnostic.place.file);
    if (found) found.push(diagnostic);
    else files.set(diagnostic.place.file, [diagnostic]);
  }
  return [...files];
}

/** As many as are shown, the gravest, in the order of the text. */
function gravest(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= MOST_SHOWN) return found;
  const kept = new Set(
    GRAVEST_FIRST.flatMap((severity) => found.filter((one) => one.severity === severity)).slice(0, MOST_SHOWN),
  );
  return found.filter((diagnostic) => kept.has(diagnostic));
}
