import type { LayoutProfile, Outline } from '@rplan/outline';
import { Bookmarks } from './bookmarks.js';
import { NoteMarks } from './note-marks.js';

/** What one compilation carries through the body: its layout and its counters, never shared with another one. */
export interface Body {
  readonly profile: LayoutProfile;
  readonly bookmarks: Bookmarks;
  readonly noteMarks: NoteMarks;
}

/** Whose number a reference repeats: appendices that have one. */
function appendicesIn({ sections }: Outline): ReadonlySet<string> {
  const labels = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'appendix-label'
        ? block.content.flatMap((piece) => (piece.type === 'text' && piece.target !== undefined ? [piece.target] : []))
        : [],
    ),
  );
  return new Set(labels);
}

export function createBody(outline: Outline, profile: LayoutProfile): Body {
  const bookmarks = new Bookmarks(appendicesIn(outline));
  return { profile, bookmarks, noteMarks: new NoteMarks(outline, bookmarks) };
}
