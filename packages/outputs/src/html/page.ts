import type { LayoutProfile, Outline, SourceRange } from '@rplan/outline';
import { sheetsOf } from './sheets.js';
import { styleSheet } from './styles.js';

/** A document for a host that shows it and follows its changes, such as the preview of an editor. */
export interface Page {
  readonly style: string;
  /** One `section` element each. */
  readonly sheets: readonly string[];
  /**
   * Where each element with the attribute `data-source` comes from, in the order in which they stand. Kept apart, so that what is printed
   * stays the same text when something above it grows.
   */
  readonly sources: readonly SourceRange[];
}

export function pageOf(outline: Outline, profile: LayoutProfile): Page {
  const sources: SourceRange[] = [];
  const sheets = sheetsOf(outline, profile, (source) => {
    sources.push(source);
    return ' data-source';
  });
  return { style: styleSheet(profile), sheets, sources };
}
