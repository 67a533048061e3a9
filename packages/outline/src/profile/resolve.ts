import type { LayoutProfile } from './profile.js';
import type {
  NumberSetting,
  OverrideProblem,
  ProfileBase,
  ResolvedProfile,
  Settings,
  SettingValues,
} from './settings.js';

/** Overrides come from a project file, so nothing is known about their values. */
export type Overrides = Readonly<Record<string, unknown>>;

/** One third written as 0.33 or 0.333 is meant as one third. */
const shareTolerance = 0.005;

/**
 * The profile of `base` with an office's own choices. All problems are reported at once, in the order of the
 * overrides; if there is one, there is no profile, so that a document is never laid out with half of the choices.
 */
export function resolveProfile<S extends Settings>(base: ProfileBase<S>, overrides: Overrides): ResolvedProfile {
  const problems = Object.entries(overrides).flatMap(([field, value]) => problemOf(base.settings, field, value));
  if (problems.length > 0) return { ok: false, problems };
  const taken = Object.entries(overrides).map(([field, value]) => [field, takenAs(base.settings[field], value)]);
  return {
    ok: true,
    profile: base.build({ ...defaults(base.settings), ...Object.fromEntries(taken) } as SettingValues<S>),
  };
}

function takenAs(setting: Settings[string] | undefined, value: unknown): unknown {
  return setting?.type === 'choice' ? chosen(setting.choices, value) : value;
}

/** The choice that a value names: 13 and "13" are one to who writes them. */
function chosen(choices: readonly (string | number)[], value: unknown): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return choices.find((choice) => String(choice) === String(value));
}

/** The profile that an office gets which chooses nothing. */
export function defaultProfile<S extends Settings>(base: ProfileBase<S>): LayoutProfile {
  return base.build(defaults(base.settings));
}

function defaults<S extends Settings>(settings: S): SettingValues<S> {
  const entries = Object.entries(settings).map(([name, setting]) => [name, setting.default]);
  return Object.fromEntries(entries) as SettingValues<S>;
}

function problemOf(settings: Settings, field: string, value: unknown): OverrideProblem[] {
  const setting = Object.hasOwn(settings, field) ? settings[field] : undefined;
  if (!setting) return [{ code: 'unknown-setting', field, value, known: Object.keys(settings) }];
  const { source } = setting;
  if (setting.type === 'choice') {
    const { choices } = setting;
    return chosen(choices, value) === undefined ? [{ code: 'not-a-choice', field, value, choices, source }] : [];
  }
  if (setting.type === 'columns') {
    const { choices } = setting;
    return isColumns(value, choices) ? [] : [{ code: 'not-a-choice', field, value, choices, source }];
  }
  const range = { min: setting.min, ...(setting.max === undefined ? {} : { max: setting.max }), source };
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ code: 'not-a-number', field, value, ...range }];
  return inside(setting, value) ? [] : [{ code: 'out-of-range', field, value, ...range }];
}

/** A list of columns by what they show, each with or without a heading after `=`. */
function isColumns(value: unknown, contents: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.every((column) => typeof column === 'string' && contents.includes((column.split('=')[0] ?? '').trim()))
  );
}

function inside({ min, max, unit }: NumberSetting, value: number): boolean {
  const tolerance = unit === 'share' ? shareTolerance : 0;
  return value >= min - tolerance && (max === undefined || value <= max + tolerance);
}
