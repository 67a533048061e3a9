import type { Assessment, AuthoredDocument, CitedDocument, Index, Party, Progress } from '@rplan/syntax/ast';
import type { CheckSettings } from './check-settings.js';

/** The statements of a whole project, for rules that compare them, with what the project says of how it is checked. */
export interface ProjectParts extends CheckSettings {
  readonly documents: readonly AuthoredDocument[];
  readonly cited: readonly CitedDocument[];
  readonly results: readonly Assessment[];
  readonly reports: readonly Progress[];
  readonly indices: readonly Index[];
  /** Every short name that the directories and indices declare. */
  readonly shortNames: readonly string[];
  /** Units, groups and posts by each title and short name, in NFC and small letters. */
  readonly parties: ReadonlyMap<string, readonly Party[]>;
}
