export { balancedWidth, boxSize, columnWidths, ruleLength, textWidth } from './geometry.js';
export { millimetres } from './length.js';
export type { BoxLook, BoxSize, ColumnsLook, LineSpacing, ParagraphLook, RuleLook, TableLook } from './look.js';
export { nd30, nd30Base } from './nd30/index.js';
export type { LayoutProfile, PageLook } from './profile.js';
export { defaultProfile, type Overrides, resolveProfile } from './resolve.js';
export type {
  ChoiceSetting,
  NumberSetting,
  OverrideProblem,
  ProfileBase,
  ResolvedProfile,
  Settings,
  SettingValues,
} from './settings.js';
export type { AskedColumn, TableColumns, TableRows, UsualColumn } from './tables.js';
export type { FixedTexts } from './texts.js';
