import type { LayoutProfile, Outline } from '@rplan/outline';
import { Bookmarks } from './bookmarks.js';
import { NoteMarks } from './note-marks.js';

/** What one compilation carries through the body: its layout and its counters, never shared with another one. */
export interface Body {
  readonly profile: LayoutProfile;
  readonly bookmarks: Bookmarks;
  readonly noteMarks: NoteMarks;
}

/** Whose words a reference repeats: the labels of appendices. */
function appendicesIn({ sections }: Outline): ReadonlySet<string> {
  const labels = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'appendix-label' && block.anchor !== undefined ? [block.anchor] : [],
    ),
  );
  return new Set(labels);
}

export function createBody(outline: Outline, profile: LayoutProfile): Body {
  const bookmarks = new Bookmarks(appendicesIn(outline));
  return { profile, bookmarks, noteMarks: new NoteMarks(outline, bookmarks) };
}
