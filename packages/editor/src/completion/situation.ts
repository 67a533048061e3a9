import type { TokenColumns } from '@rplan/syntax';
import { faultsOf, type IToken, lexFenced, lexingReport, type RPlanLexer } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
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
export function situationAt(file: LangiumDocument, offset: number, lexer: RPlanLexer): Situation {
  const before = file.textDocument.getText().slice(0, offset);
  const columns = lexer.scan(before);
  const reader = new BlockReader();
  for (const word of wordsBefore(file, offset, before, columns, lexer)) reader.read(word);
  const { blocks, link, inText } = reader;
  const comment = columns.commentTypes.length - 1;
  const inLineComment =
    comment >= 0 &&
    columns.commentTypeAt(comment).name === 'LINE_COMMENT' &&
    columns.comments[2 * comment + 1] === offset;
  const inBlockComment = columns.errors.some((error) => before.startsWith('/*', error.offset));
  if (inLineComment || inBlockComment) return { kind: 'comment', blocks };
  if (link) return { kind: 'link', blocks, words: link.words, start: link.start };
  return { kind: inText ? 'prose' : 'statement', blocks };
}

/** The words as they are parsed. In most files those are all that stand there, and need not be made tokens first. */
function* wordsBefore(
  { parseResult }: LangiumDocument,
  offset: number,
  before: string,
  columns: TokenColumns,
  lexer: RPlanLexer,
): Generator<Word> {
  const lostFence = faultsOf(parseResult).some(
    ({ kind, token, start }) => kind === 'unclosed-text' && token.type === 'BLOCK_OPEN' && start < offset,
  );
  const strays = new Set(lexingReport(parseResult).strayBraces.map(({ startOffset }) => startOffset));
  if (lostFence) {
    const { parts } = lexFenced(lexer, before, lexer.tokenize(before));
    for (const { tokens } of parts) for (const token of tokens) if (!strays.has(token.startOffset)) yield wordOf(token);
    return;
  }
  for (let at = 0; at < columns.count; at++) {
    const start = columns.starts[at] ?? 0;
    if (!strays.has(start)) yield { on: columns.nameAt(at), start, end: columns.ends[at] ?? 0 };
  }
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

  read(word: Word): void {
    if (this.text) this.readInText(word, this.text);
    else this.readStatement(word);
  }

  private readStatement(word: Word): void {
    if (word.on === 'LINE_OPEN' || word.on === 'BLOCK_OPEN') this.text = { start: word.start, links: [] };
    else if (word.on === '{') this.blocks.push([]);
    else if (word.on === '}') {
      if (this.blocks.length > 1) this.blocks.pop();
      this.current.push({ ...word, on: BLOCK });
    } else this.current.push(word);
  }

  private readInText(word: Word, text: { start: number; links: OpenLink[] }): void {
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
