import type { FoundNote, ScoreTable, Words } from '@rplan/recognise';
import { type LinkSpan, quoted, sourceOf } from '../prose/source.js';
import { type Citations, citationsIn } from '../registry/citations.js';
import type { Directory } from '../registry/directory.js';
import type { Names } from '../registry/names.js';
import type { ScoreNames } from './scores.js';

/** What the statements of one document are written with. */
export class WriteContext {
  /** Names of this document alone: tasks, notes, appendices. */
  private readonly counts = new Map<string, number>();
  private readonly noteNames = new Map<string, string>();
  /** How the figures of tables of points are referred to. */
  scores: ReadonlyMap<ScoreTable, ScoreNames> = new Map();
  /** Whether words say when something is due, by the words. */
  readonly phrases = new Map<string, boolean>();

  constructor(
    readonly directory: Directory,
    readonly citations: Citations,
    readonly names: Names,
    private readonly notes: readonly FoundNote[],
  ) {}

  /** Words as one text, with links to what they cite and the marks of notes. */
  text(words: Words): string {
    return quoted(this.source(words));
  }

  source(words: Words): string {
    return sourceOf(words, { links: this.linksOf(words.text), notes: this.notesOf(words) });
  }

  /** `NV-1`, `NV-2`: local names never repeat, also where other documents of the project have them. */
  name(prefix: string): string {
    const count = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, count);
    return this.names.give(`${prefix}-${count}`);
  }

  /** The notes that are marked in the words written so far, each with its name. */
  *markedNotes(): Generator<{ name: string; note: FoundNote }> {
    for (const note of this.notes) {
      const name = this.noteNames.get(keyOf(note));
      if (name !== undefined) yield { name, note };
    }
  }

  private linksOf(text: string): LinkSpan[] {
    return citationsIn(text).map((found) => ({
      start: found.start,
      end: found.end,
      name: this.citations.declare(found).name,
    }));
  }

  private notesOf({ notes }: Words): { offset: number; name: string }[] {
    return notes.flatMap((mark) => {
      // A mark without its note would name nothing.
      if (!this.notes.some((note) => keyOf(note) === keyOf(mark))) return [];
      const name = this.noteNames.get(keyOf(mark)) ?? this.name('CT');
      this.noteNames.set(keyOf(mark), name);
      return [{ offset: mark.offset, name }];
    });
  }
}

function keyOf({ kind, id }: Pick<FoundNote, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
