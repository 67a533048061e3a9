import type { TokenColumns } from '../../lexer/columns.js';
import { END } from '../../lexer/columns.js';
import type { TokenIds } from '../../lexer/token-ids.js';
import { canFollowFence } from './lost-fences.js';
import { MOST_LOST_LINKS } from './plain-words.js';

/** Deeper than any document goes; the reader calls itself for every level. */
export const MAX_DEPTH = 64;

/** How much deeper a token leads. */
const STEPS: Readonly<Record<string, number>> = { '{': 1, '}': -1, LINK_OPEN: 1, LINK_CLOSE: -1, SPAN_CLOSE: -1 };
const TEXTS: Readonly<Record<string, number>> = { BLOCK_OPEN: 1, LINE_OPEN: 1, BLOCK_CLOSE: -1, LINE_CLOSE: -1 };

/**
 * Tells whether the blocks, texts and links of a file nest as they should, so that its tokens can be read as they are. A text in `"""`
 * that goes on with what begins no statement may have lost a fence: such a file is looked into.
 */
export class SoundNesting {
  private readonly steps: Int8Array;
  private readonly texts: Int8Array;
  /** Whether a token can come after a text in `"""`. */
  private readonly goesOn: readonly boolean[];
  private readonly lineEnd: number;
  private readonly lost: number;
  private readonly blockClose: number;

  constructor(ids: TokenIds) {
    this.steps = Int8Array.from(ids.byId, (type) => (type ? (STEPS[type.name] ?? 0) : 0));
    this.texts = Int8Array.from(ids.byId, (type) => (type ? (TEXTS[type.name] ?? 0) : 0));
    this.goesOn = ids.byId.map(canFollowFence);
    this.lineEnd = ids.idOf('LINE_END');
    this.lost = ids.idOf('LINK_LOST');
    this.blockClose = ids.idOf('BLOCK_CLOSE');
  }

  of({ types, count }: TokenColumns): boolean {
    let depth = 0;
    let texts = 0;
    let lostLinks = 0;
    for (let at = 0; at < count; at++) {
      const type = types[at] ?? END;
      depth += this.steps[type] ?? 0;
      texts += this.texts[type] ?? 0;
      if (depth < 0 || depth > MAX_DEPTH || type === this.lineEnd) return false;
      if (type === this.lost && ++lostLinks > MOST_LOST_LINKS) return false;
      if (type === this.blockClose && at + 1 < count && !this.goesOn[types[at + 1] ?? END]) return false;
    }
    return depth === 0 && texts === 0;
  }
}
