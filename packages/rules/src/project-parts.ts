import type { CivilDate } from '@rplan/calendar';
import type { Assessment, AuthoredDocument, CitedDocument, Index, Progress } from '@rplan/syntax/ast';
import type { Requirements } from './requirements.js';

/** The statements of a whole project, for rules that compare them. */
export interface ProjectParts {
  readonly documents: readonly AuthoredDocument[];
  readonly cited: readonly CitedDocument[];
  readonly results: readonly Assessment[];
  readonly reports: readonly Progress[];
  readonly indices: readonly Index[];
  /** Every short name that the directories and indices declare. */
  readonly shortNames: readonly string[];
  /** The day asked for; without one the latest date among a plan, its amendments and its reports counts. */
  readonly asOf?: CivilDate | undefined;
  /** What the project demands of its documents. */
  readonly requires?: Requirements | undefined;
}
