/** The lexer's modes: which tokens may stand where, in the order in which they are tried. */
export type Mode = 'main' | 'line' | 'block' | 'link' | 'span';

interface ModeToken {
  readonly token: string;
  readonly push?: Mode;
  readonly pop?: true;
}

const numbers = ['NUMBERED', 'LETTERED', 'DOTTED', 'DECIMAL', 'POINTED', 'INT'];

/**
 * `}` of a block, of a link and of a span are three tokens, so each mode knows its own end. Words (keywords and names) are
 * one token here, ID: `words.ts` finds out which it is.
 */
export const modes: Readonly<Record<Mode, readonly ModeToken[]>> = {
  main: [
    ...plain('WS', 'LINE_COMMENT', 'BLOCK_COMMENT'),
    { token: 'BLOCK_OPEN', push: 'block' },
    { token: 'LINE_OPEN', push: 'line' },
    ...plain('SYMBOL', 'DATE', 'YEARS', 'FRACTION', 'GROUPED', ...numbers, 'BLANK', 'ID'),
    ...plain('bullet', '{', '}', ',', '.', '=', ':', ';', '(', ')', '%'),
  ],
  line: [
    { token: 'LINE_CLOSE', pop: true },
    { token: 'LINK_OPEN', push: 'link' },
    ...plain('LINK_LOST', 'TEXT_LINE'),
    { token: 'LINE_END', pop: true },
  ],
  block: [
    { token: 'BLOCK_CLOSE', pop: true },
    { token: 'LINK_OPEN', push: 'link' },
    ...plain('LINK_LOST', 'TEXT_BLOCK'),
  ],
  link: [
    ...plain('WS'),
    { token: 'BAR', pop: true, push: 'span' },
    { token: 'LINK_CLOSE', pop: true },
    ...plain('^', '.', 'DOTTED', 'POINTED', 'INT', 'ID'),
  ],
  span: [{ token: 'SPAN_CLOSE', pop: true }, { token: 'LINK_OPEN', push: 'link' }, ...plain('LINK_LOST', 'TEXT_SPAN')],
};

function plain(...tokens: string[]): ModeToken[] {
  return tokens.map((token) => ({ token }));
}
