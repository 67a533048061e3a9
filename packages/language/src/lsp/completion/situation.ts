import type { IToken } from 'chevrotain';
import type { LangiumDocument, Lexer } from 'langium';
import { faultsOf } from '../../parser/faults.js';
import { lexFile } from '../../parser/lost-fence.js';
import type { Terminal } from '../grammar/graph.js';
import { BLOCK, TEXT } from '../grammar/graph.js';

/** One thing read: a token, or a whole text or block. */
export interface Word {
  readonly on: Terminal;
  readonly start: number;
  readonly end: number;
}

/** The words of the blocks around a place, outermost first: of each, those before the brace that opens the next. */
export type Blocks = readonly (readonly Word[])[];

/** Where the cursor stands. */
export type Situation =
  | { readonly kind: 'comment' | 'prose'; readonly blocks: Blocks }
  /** In `{...}` of a text, before any `|`: what stands between its brace and the cursor. */
  | { readonly kind: 'link'; readonly blocks: Blocks; readonly words: readonly Word[]; readonly start: number }
  | { readonly kind: 'statement'; readonly blocks: Blocks };

/**
 * Reads the text up to the cursor alone. What follows may be anything, and an unfinished link counts as one only at the end of
 * the input, where it is being typed. A text that the file never closes ends where its parser ended it: before the statements.
 */
export function situationAt(file: LangiumDocument, offset: number, lexer: Lexer): Situation {
  const before = file.textDocument.getText().slice(0, offset);
  const { tokens, errors, hidden } = lexer.tokenize(before);
  const lostFence = faultsOf(file.parseResult).some(
    ({ kind, token, start }) => kind === 'unclosed-text' && token.tokenType.name === 'BLOCK_OPEN' && start < offset,
  );
  const reader = new BlockReader();
  for (const token of lostFence ? lexFile(lexer, before).result.tokens : tokens) reader.read(token);
  const { blocks, link, inText } = reader;
  const comment = hidden.at(-1);
  const inLineComment =
    comment?.tokenType.name === 'LINE_COMMENT' && comment.startOffset + comment.image.length === offset;
  const inBlockComment = errors.some((error) => before.startsWith('/*', error.offset));
  if (inLineComment || inBlockComment) return { kind: 'comment', blocks };
  if (link) return { kind: 'link', blocks, words: link.words, start: link.start };
  return { kind: inText ? 'prose' : 'statement', blocks };
}

interface OpenLink {
  readonly start: number;
  readonly words: Word[];
  labelled: boolean;
}

class BlockReader {
  readonly blocks: Word[][] = [[]];
  private text: { start: number; links: OpenLink[] } | undefined;

  get inText(): boolean {
    return this.text !== undefined;
  }

  /** The link that is being typed, its own words not begun. */
  get link(): OpenLink | undefined {
    const link = this.text?.links.at(-1);
    return link?.labelled ? undefined : link;
  }

  read(token: IToken): void {
    if (this.text) this.readInText(token, this.text);
    else this.readStatement(wordOf(token));
  }

  private readStatement(word: Word): void {
    if (word.on === 'LINE_OPEN' || word.on === 'BLOCK_OPEN') this.text = { start: word.start, links: [] };
    else if (word.on === '{') this.blocks.push([]);
    else if (word.on === '}') {
      if (this.blocks.length > 1) this.blocks.pop();
      this.current.push({ ...word, on: BLOCK });
    } else this.current.push(word);
  }

  private readInText(token: IToken, text: { start: number; links: OpenLink[] }): void {
    const word = wordOf(token);
    switch (word.on) {
      case 'LINE_CLOSE':
      case 'LINE_END':
      case 'BLOCK_CLOSE':
        this.current.push({ on: TEXT, start: text.start, end: word.end });
        this.text = undefined;
        break;
      case 'LINK_OPEN':
        text.links.push({ start: word.end, words: [], labelled: false });
        break;
      case 'BAR': {
        const link = text.links.at(-1);
        if (link) link.labelled = true;
        break;
      }
      case 'LINK_CLOSE':
      case 'SPAN_CLOSE':
        text.links.pop();
        break;
      default:
        text.links.at(-1)?.words.push(word);
    }
  }

  private get current(): Word[] {
    return this.blocks.at(-1) ?? [];
  }
}

function wordOf(token: IToken): Word {
  return { on: token.tokenType.name, start: token.startOffset, end: token.startOffset + token.image.length };
}
