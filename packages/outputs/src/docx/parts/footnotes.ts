import type { Outline, OutlineNote } from '@rplan/outline';
import type { Body } from '../body/body.js';
import { noteId } from '../body/note-marks.js';
import { paragraph } from '../body/paragraph.js';
import { run } from '../body/run.js';
import { element, rootTags, val } from '../xml/element.js';
import { wordNamespaces } from '../xml/namespaces.js';
import { runProperties } from '../xml/ordered.js';
import { noteMarkStyle } from './style-ids.js';

/** Ids of the two notes that are only the line between text and notes. */
export const separatorNotes = { separator: -1, continuationSeparator: 0 } as const;

/** `footnotes.xml`: the separators, which must hold no note mark of their own (Word calls that damage), then the notes. */
export function* footnotesXml(notes: Outline['notes'], body: Body): Generator<string> {
  const [open, close] = rootTags('w:footnotes', wordNamespaces);
  yield open;
  for (const [type, id] of Object.entries(separatorNotes)) {
    const line = element('w:p', {}, element('w:r', {}, element(`w:${type}`)));
    yield element('w:footnote', { 'w:type': type, 'w:id': id }, line);
  }
  for (const [index, note] of notes.entries()) yield footnote(note, index, body);
  yield close;
}

function footnote(note: OutlineNote, index: number, body: Body): string {
  const mark = element('w:r', {}, runProperties({ rStyle: val('w:rStyle', noteMarkStyle) }), element('w:footnoteRef'));
  const [first = { type: 'paragraph', role: 'note', content: [] } as const, ...others] = note.paragraphs;
  return element(
    'w:footnote',
    { 'w:id': noteId(index) },
    paragraph(first, body, { lead: mark + run(' '), notes: 'as text' }),
    ...others.map((other) => paragraph(other, body, { notes: 'as text' })),
  );
}
