import type { Loaded } from '@rplan/project';
import type { Terminal } from '../terminal.js';
import { located } from './located.js';

/** Findings as one JSON object; stdout holds nothing else. `line` and `column` count from 1, columns in UTF-16 units. */
export function reportJson(loaded: Loaded, terminal: Terminal, lang: 'vi' | 'en' | undefined): string {
  const findings = located(loaded, terminal, lang).map(({ diagnostic, path, start, end, message, related }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: path,
    start,
    end,
    message,
    data: diagnostic.data,
    related,
  }));
  return `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`;
}
