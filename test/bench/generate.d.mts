/** The texts of a deterministic, error-free project by file name. */
export function project(wanted: {
  readonly tasks: number;
  /** In how many plan files; all in one where nothing is said. */
  readonly files?: number;
  readonly vocabulary?: 'vi' | 'en';
}): Record<string, string>;
