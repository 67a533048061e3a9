import type { LayoutProfile } from './profile.js';

/** A figure that an office may choose inside the range of the act. */
export interface NumberSetting {
  readonly type: 'number';
  readonly default: number;
  readonly min: number;
  /** Absent where the act sets a lower bound only. */
  readonly max?: number;
  readonly unit: 'mm' | 'pt' | 'lines' | 'share';
  readonly source: string;
}

/** A figure or a name of which the act allows only a few. */
export interface ChoiceSetting<Choice extends string | number = string | number> {
  readonly type: 'choice';
  readonly default: Choice;
  readonly choices: readonly Choice[];
  readonly unit?: 'mm' | 'pt';
  readonly source: string;
}

/** Columns of a table by what they show; each may be written with a heading of its own, `"lead = Cơ quan chủ trì"`. */
export interface ColumnsSetting<Content extends string = string> {
  readonly type: 'columns';
  readonly default: readonly Content[];
  readonly choices: readonly Content[];
  readonly source: string;
}

export type Settings = Readonly<Record<string, NumberSetting | ChoiceSetting | ColumnsSetting>>;

/** The values of all settings of a profile. */
export type SettingValues<S extends Settings> = {
  readonly [Name in keyof S]: S[Name] extends ColumnsSetting
    ? readonly string[]
    : S[Name] extends ChoiceSetting<infer Choice>
      ? Choice
      : number;
};

/** A layout with its freedoms: which figures an office may choose, and the profile that follows from a choice. */
export interface ProfileBase<S extends Settings = Settings> {
  readonly id: string;
  readonly settings: S;
  readonly build: (values: SettingValues<S>) => LayoutProfile;
}

/** Why an override cannot be taken. `field` is its name, `value` what was given, `source` the article that decides. */
export type OverrideProblem =
  | {
      readonly code: 'unknown-setting';
      readonly field: string;
      readonly value: unknown;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'not-a-number' | 'out-of-range';
      readonly field: string;
      readonly value: unknown;
      readonly min: number;
      readonly max?: number;
      readonly source: string;
    }
  | {
      readonly code: 'not-a-choice';
      readonly field: string;
      readonly value: unknown;
      readonly choices: readonly (string | number)[];
      readonly source: string;
    };

export type ResolvedProfile =
  | { readonly ok: true; readonly profile: LayoutProfile }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };
