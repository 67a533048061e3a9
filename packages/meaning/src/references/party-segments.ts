import { isInWords, writtenBetween } from '@rplan/syntax';
import type { Party, PartyMention } from '@rplan/syntax/ast';
import { isPartyMention } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { CalledParties } from './called-parties.js';
import { goesOnAs } from './unit-name.js';

/** A piece of a list in words, `Sở Khoa học và Công nghệ và UBND các xã, phường`: a party, words that are none, or what goes on with the piece before. */
export interface PartySegment {
  /** What was written for it, up to the last piece that belongs to it. */
  readonly words: string;
  /** Whom the words stand for; several where two are called alike. */
  readonly parties: readonly Party[];
}

type Named = (words: string) => readonly Party[];

/** The segments of lists, kept as long as the directory they were read with. */
export class PartySegments {
  private readonly known = new WeakMap<
    object,
    { called: CalledParties; segments: ReadonlyMap<PartyMention, PartySegment> }
  >();

  /** What begins with this mention; undefined for one that goes on with the one before. */
  of(mention: PartyMention, called: CalledParties): PartySegment | undefined {
    const statement = mention.$container;
    const known = this.known.get(statement);
    if (known?.called === called) return known.segments.get(mention);
    const segments = segmentsOfList(listAround(mention), (words) => called.named(words));
    this.known.set(statement, { called, segments });
    return segments.get(mention);
  }
}

/** The pieces of one title are at most so many: `các sở, ban, ngành, Ủy ban nhân dân các xã, phường, đặc khu`. */
const MOST_PIECES = 12;

/**
 * What the mentions of a list stand for, by the first piece of each: the longest titles that the directory knows, from left to right. Pieces
 * between them are words for somebody else, kept together as they were written.
 */
function segmentsOfList(mentions: readonly PartyMention[], named: Named): ReadonlyMap<PartyMention, PartySegment> {
  const segments = new Map<PartyMention, PartySegment>();
  let unknown: PartyMention[] = [];
  let known: { readonly first: PartyMention; readonly last: PartyMention; readonly words: string } | undefined;
  const close = () => {
    const [first] = unknown;
    if (first) segments.set(first, { words: written(first, unknown.at(-1) ?? first), parties: [] });
    unknown = [];
  };
  for (let from = 0; from < mentions.length; from++) {
    const first = mentions[from];
    if (!first) continue;
    if (!inWords(first)) {
      close();
      known = undefined;
      continue;
    }
    let last = from;
    while (last + 1 < mentions.length && last - from < MOST_PIECES && inWords(mentions[last + 1])) last++;
    for (; last >= from; last--) {
      const words = written(first, mentions[last] ?? first);
      const parties = named(words);
      if (parties.length === 0) continue;
      close();
      segments.set(first, { words, parties });
      known = { first, last: mentions[last] ?? first, words };
      break;
    }
    if (last >= from) from = last;
    else if (known && goesOnAs(known.words, jointBetween(known.last, first), written(first, first))) {
      // `Phòng Kinh tế và Hạ tầng` is not the declared `Phòng Kinh tế`.
      segments.delete(known.first);
      unknown = [known.first, first];
      known = undefined;
    } else {
      unknown.push(first);
      known = undefined;
    }
  }
  close();
  return segments;
}

function inWords(mention: PartyMention | undefined): boolean {
  return mention?.party !== undefined && mention.words === undefined && isInWords(mention.party);
}

function written(first: PartyMention, last: PartyMention): string {
  const [start, end] = [first.party?.$refNode ?? first.$cstNode, last.party?.$refNode ?? last.$cstNode];
  return start && end
    ? writtenBetween(start, end)
        .replace(/\s+/g, ' ')
        .replace(/[\s.;:]+$/u, '')
    : '';
}

/** The sign or word between two pieces. */
function jointBetween(before: PartyMention, after: PartyMention): string {
  const [start, end] = [before.party?.$refNode ?? before.$cstNode, after.party?.$refNode ?? after.$cstNode];
  return start && end ? start.root.fullText.slice(start.end, end.offset) : '';
}

/** The list that a mention stands in. */
function listAround(mention: PartyMention): readonly PartyMention[] {
  const list = (mention.$container as unknown as Record<string, unknown>)[mention.$containerProperty ?? ''];
  return Array.isArray(list) ? (list as AstNode[]).filter(isPartyMention) : [mention];
}
