import type { Comparison, Loaded } from '@rplan/project';
import type { Terminal } from '../terminal.js';

/** What is reported, to whom. */
export interface Report {
  readonly loaded: Loaded;
  readonly terminal: Terminal;
  /** The language asked for; without one each finding speaks its file's. */
  readonly lang: 'vi' | 'en' | undefined;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** What of it a baseline has. */
  readonly comparison: Comparison | undefined;
}
