import type { BinaryKind } from './encodings/binary.js';
import type { LegacyEncoding } from './encodings/detect.js';

/** A place in a file, both from 1; columns count UTF-16 units, as editors do. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Why a file or folder cannot be worked with. Data only: whoever shows it chooses the words. */
export type InputProblem =
  | {
      readonly code:
        | 'not-found'
        | 'not-readable'
        | 'no-plan-files'
        | 'not-a-plan-file'
        | 'not-a-file'
        | 'outside'
        | 'empty';
      readonly path: string;
    }
  /** In bytes. */
  | { readonly code: 'too-large'; readonly path: string; readonly size: number; readonly most: number }
  /** All files of a project together. */
  | { readonly code: 'project-too-large'; readonly path: string; readonly most: number }
  | ({
      readonly code: 'not-utf8';
      readonly path: string;
      readonly encoding: 'utf-16le' | 'utf-16be' | LegacyEncoding;
    } & FilePlace)
  | { readonly code: 'binary'; readonly path: string; readonly kind: BinaryKind }
  /** `use` names neither a shipped catalogue nor a file. */
  | { readonly code: 'use-not-found'; readonly path: string; readonly use: string; readonly shipped: readonly string[] }
  | { readonly code: 'baseline-not-found'; readonly path: string }
  | ({ readonly code: 'baseline-invalid'; readonly path: string } & FilePlace)
  | OwnRulesProblem
  | ConfigProblem;

/** Why rules of an office's own do not count. `path` is that of their module; where there is none, of the `rplan.json` that names it. */
type OwnRulesProblem =
  | { readonly code: 'rules-not-found'; readonly path: string; readonly module: string }
  /** The module throws, or is none. */
  | { readonly code: 'rules-broken'; readonly path: string; readonly reason: string }
  | {
      readonly code: 'rules-invalid';
      readonly path: string;
      /** Its code as given, empty where it has none. */
      readonly rule: string;
      readonly fault: 'shape' | 'code' | 'severity' | 'twice';
    }
  /** The rule throws, or reports what is no finding. */
  | { readonly code: 'rules-failed'; readonly path: string; readonly rule: string; readonly reason: string };

/** What is wrong in an `rplan.json`. The rest of it counts; what is wrong is as if it were not there. */
export type ConfigProblem =
  | ({ readonly code: 'config-syntax'; readonly path: string; readonly hint: JsonHint | undefined } & FilePlace)
  | ({
      readonly code: 'config-unknown';
      readonly path: string;
      readonly key: string;
      readonly known: readonly string[];
    } & FilePlace)
  | ({
      readonly code: 'config-value';
      readonly path: string;
      readonly key: string;
      readonly allowed: AllowedValues;
    } & FilePlace);

/** What people most often do to JSON that is none. */
export type JsonHint = 'comma-before-end' | 'single-quotes' | 'comment' | 'unfinished';

export type AllowedValues =
  | { readonly choices: readonly (string | number)[]; readonly source?: string }
  | { readonly min: number; readonly max?: number; readonly source: string }
  | { readonly type: 'text' | 'date' | 'object' | 'list' };
