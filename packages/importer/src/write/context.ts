import type { FoundNote, ScoreTable, Words } from '@rplan/recognise';
import { type LinkSpan, quoted, sourceOf } from '../prose/source.js';
import type { Traces } from '../prose/traces.js';
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
  /** Figures in words that are data, and what they lead to. */
  figures: ReadonlyMap<Words, readonly LinkSpan[]> = new Map();
  /** Whether what words cite is declared and linked. */
  cites = true;
  /** Whether words say when something is due, by the words. */
  readonly phrases = new Map<string, boolean>();

  constructor(
    readonly directory: Directory,
    readonly citations: Citations,
    readonly names: Names,
    private readonly notes: readonly FoundNote[],
    private readonly traces?: Traces,
  ) {}

  /** Words as one text, with links to what they cite and the marks of notes. */
  text(words: Words): string {
    return quoted(this.source(words));
  }

  source(words: Words): string {
    // Who reads the words for faults looks through their emphasis, which may cut a day or a name in two.
    const read = this.traces ? { ...words, emphasis: [] } : words;
    return this.traced(sourceOf(read, { links: this.linksOf(words), notes: this.notesOf(words) }), [words]);
  }

  /** What says the same as these words in the language's own way. */
  traced(source: string, said: readonly Words[]): string {
    return this.traces?.mark(source, said) ?? source;
  }

  /** `NV-1`, `NV-2`: local names never repeat, also where other documents of the project have them. */
  name(prefix: string, shown?: string): string {
    const count = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, count);
    return this.names.give(`${prefix}-${count}`, shown);
  }

  /** The notes that are marked in the words written so far, each with its name. */
  *markedNotes(): Generator<{ name: string; note: FoundNote }> {
    for (const note of this.notes) {
      const name = this.noteNames.get(keyOf(note));
      if (name !== undefined) yield { name, note };
    }
  }

  private linksOf(words: Words): LinkSpan[] {
    const cited = (this.cites ? citationsIn(words.text) : []).map(
      (found): LinkSpan => ({ start: found.start, end: found.end, name: this.citations.declare(found).name }),
    );
    const figures = this.figures.get(words) ?? [];
    return [
      ...cited,
      ...figures.filter(({ start, end }) => !cited.some((link) => link.start < end && link.end > start)),
    ];
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
