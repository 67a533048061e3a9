import type { LayoutProfile, Outline } from '@rplan/outline';
import { Bookmarks } from './bookmarks.js';
import { NoteMarks } from './note-marks.js';

/** What one compilation carries through the body: its layout and its counters, never shared with another one. */
export interface Body {
  readonly profile: LayoutProfile;
  readonly bookmarks: Bookmarks;
  readonly noteMarks: NoteMarks;
}

export function createBody(outline: Outline, profile: LayoutProfile): Body {
  const bookmarks = new Bookmarks();
  return { profile, bookmarks, noteMarks: new NoteMarks(outline, bookmarks) };
}
