import type { LoadedProject } from '@rplan/project';
import { Lines, type Position } from '../output/lines.js';
import { relative } from './relative.js';

/** Words in both languages; whoever shows them chooses. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a rule found. */
export interface Finding {
  /** Of the rule, such as `RP-SCORE-001`. Stable; `rplan explain CODE` says more. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** The path from the project's folder, with `/`. */
  readonly file: string;
  /** Lines and columns count from 1, columns in UTF-16 units; the end is excluded. */
  readonly start: Position;
  readonly end: Position;
  readonly message: Bilingual;
  /** The values in the message. Plain JSON. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly related: readonly { readonly file: string; readonly start: Position; readonly message: Bilingual }[];
}

/** The findings of a project, by file and place. */
export function findingsOf({ root, diagnostics, files }: LoadedProject): Finding[] {
  const lines = new Map([...files].map(([uri, { text }]) => [uri, new Lines(text)]));
  const fileOf = (uri: string) => relative(root, files.get(uri)?.path ?? uri);
  const at = (uri: string, offset: number): Position => lines.get(uri)?.position(offset) ?? { line: 1, column: 1 };
  return diagnostics.map(({ code, severity, place, message, data, related }) => ({
    code,
    severity,
    file: fileOf(place.file),
    start: at(place.file, place.start),
    end: at(place.file, place.end),
    message: { vi: message.vi, en: message.en },
    data,
    related: related.map((other) => ({
      file: fileOf(other.place.file),
      start: at(other.place.file, other.place.start),
      message: { vi: other.message.vi, en: other.message.en },
    })),
  }));
}
