import { clean, exactKey, partyKey } from './party-key.js';
import { goesOnAs } from './unit-name.js';

/** A party with the words that people call it by. */
export interface CalledParty {
  /** How a reference to it is written in a plan. */
  readonly written: string;
  readonly words: readonly string[];
}

/** The parties of a project by the words that offices write for them. */
export class PartyWords {
  private readonly asWritten = new Map<string, Set<string>>();
  private readonly inAnyCase = new Map<string, Set<string>>();

  constructor(parties: Iterable<CalledParty>) {
    for (const { written, words } of parties)
      for (const called of words) {
        const key = partyKey(called);
        if (key === '') continue;
        note(this.asWritten, exactKey(called), written);
        note(this.inAnyCase, key, written);
      }
  }

  /**
   * How references to the parties are written that these words stand for. Words with all their capitals mean no others; marks distinguish
   * parties, however alike their names.
   */
  meant(words: string): readonly string[] {
    return [...(this.asWritten.get(exactKey(words)) ?? this.inAnyCase.get(partyKey(words)) ?? [])];
  }

  /** The one party that these words stand for; what two parties are called alike names neither. */
  named(words: string): string | undefined {
    const [only, ...others] = this.meant(words);
    return others.length > 0 ? undefined : only;
  }

  private isOne(words: string): boolean {
    return this.meant(words).length > 0;
  }

  /** The parties in a cell, each as it is written in a plan: a name, or the words in quotes where nobody of that name is declared. */
  listed(lines: readonly string[], quote: (words: string) => string): string[] {
    return lines.flatMap((line) => this.split(clean(line))).map((words) => this.named(words) ?? quote(words));
  }

  /** A line at its `;`, else at commas and `và` where each part is a party: a unit's name may hold both. */
  split(line: string): string[] {
    if (line === '') return [];
    if (this.isOne(line)) return [line];
    const parts = line.split(';').map(clean).filter(Boolean);
    if (parts.length > 1) return parts.flatMap((part) => this.split(part));
    const pieces = line
      .split(/,|\s+và\s+|\s+and\s+/)
      .map(clean)
      .filter(Boolean);
    return pieces.length > 1 && pieces.some((piece) => this.isOne(piece)) ? this.rejoined(line) : [line];
  }

  /** Takes the longest known name again and again; what lies between is one more party. */
  private rejoined(line: string): string[] {
    const pieces = line.split(/(,|\s+và\s+|\s+and\s+)/);
    const found: string[] = [];
    let unknown = '';
    for (let from = 0; from < pieces.length; from += 2) {
      let to = pieces.length;
      while (to > from && !this.isOne(clean(pieces.slice(from, to).join('')))) to -= 2;
      if (to <= from) {
        unknown += (unknown ? (pieces[from - 1] ?? '') : '') + (pieces[from] ?? '');
        continue;
      }
      if (clean(unknown)) found.push(clean(unknown));
      unknown = '';
      const known = pieces.slice(from, to).join('');
      const [joint, next] = [pieces[to] ?? '', clean(pieces[to + 1] ?? '')];
      // `Phòng Kinh tế và Hạ tầng` is not the known `Phòng Kinh tế`.
      if (next && !this.isOne(next) && goesOnAs(known, joint, next)) unknown = known;
      else found.push(clean(known));
      from = to - 1;
    }
    return clean(unknown) ? [...found, clean(unknown)] : found;
  }
}

function note(index: Map<string, Set<string>>, key: string, written: string): void {
  const known = index.get(key);
  if (known) known.add(written);
  else index.set(key, new Set([written]));
}
