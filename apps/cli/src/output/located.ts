import type { Diagnostic } from '@rplan/rules';
import { Lines, type Position } from './lines.js';
import { shownPath } from './pretty.js';
import type { Report } from './report.js';

/** A finding with everything a report format needs. */
export interface LocatedFinding {
  readonly diagnostic: Diagnostic;
  /** Whether a baseline has it. */
  readonly known: boolean;
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
  readonly related: readonly { readonly path: string; readonly start: Position; readonly message: string }[];
}

/** All findings with paths, lines and columns, each in its file's language unless one is asked for. */
export function located({ loaded, terminal, lang, comparison }: Report): LocatedFinding[] {
  return loaded.projects.flatMap(({ diagnostics, files }) => {
    const lines = new Map([...files].map(([uri, { text }]) => [uri, new Lines(text)]));
    const pathOf = (uri: string) => shownPath(files.get(uri)?.path ?? uri, terminal).replaceAll('\\', '/');
    const at = (uri: string, offset: number): Position => lines.get(uri)?.position(offset) ?? { line: 1, column: 1 };
    return diagnostics.map((diagnostic): LocatedFinding => {
      const { place, message, related } = diagnostic;
      const language = lang ?? files.get(place.file)?.vocabulary ?? 'vi';
      return {
        diagnostic,
        known: comparison?.known.has(diagnostic) ?? false,
        path: pathOf(place.file),
        start: at(place.file, place.start),
        end: at(place.file, place.end),
        message: message[language],
        related: related.map((other) => ({
          path: pathOf(other.place.file),
          start: at(other.place.file, other.place.start),
          message: other.message[language],
        })),
      };
    });
  });
}
