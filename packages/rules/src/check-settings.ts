import type { CivilDate } from '@rplan/calendar';
import type { Requirements } from './requirements.js';
import type { Severities } from './severities.js';

/**
 * What a project says of how it is checked. Whoever checks passes all of it on, and nobody picks from it: a setting that is left out on one road
 * would give the editor another result than the command line.
 */
export interface CheckSettings {
  readonly severities?: Severities;
  /** The day that lateness is judged on; without one the latest date among a plan, its amendments and its reports. */
  readonly asOf?: CivilDate;
  /** What documents must carry, by kind; without it what holds for every office. */
  readonly requires?: Requirements | undefined;
}
