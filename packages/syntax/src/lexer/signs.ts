/** The token between the items of a list, however it is written: `,`, `;`, `và`. */
export const SEPARATOR = ',';

/** The words that join the last item of a list. */
export const JOINERS: ReadonlySet<string> = new Set(['và', 'and']);

const SEPARATORS = /[,;](?:[ \t\u00a0]+(?:v(?:à|a\u0300)|and)(?![\p{L}\p{M}\p{N}_-]))?/uy;
const COLON = /[ \t\u00a0]*:/y;
/** Words that end the heading of a column, and begin a deadline where no colon follows: `thời hạn hoàn thành: 30/9/2026`. */
const DUE_COLON = /(?:[ \t\u00a0]+(?:hoàn thành|thực hiện))?[ \t\u00a0]*:/uy;

/** Where a separator of signs ends that begins at an offset: `,`, `;`, `, và`. */
export function endOfSeparator(text: string, offset: number): number {
  SEPARATORS.lastIndex = offset;
  return SEPARATORS.test(text) ? SEPARATORS.lastIndex : offset;
}

/** Where the colon ends that stands behind a keyword, or the keyword where none does. */
export function endOfColon(text: string, end: number, keyword: string): number {
  const colon = keyword === 'due' ? DUE_COLON : COLON;
  colon.lastIndex = end;
  return colon.test(text) ? colon.lastIndex : end;
}

/** The keyword that a dash before a text stands for: `- "Hồ sơ trễ hạn còn nhiều."`. */
export const BULLET = 'bullet';

const BULLETS = /[-–—•*+](?=[ \t\u00a0]*")/uy;

export function endOfBullet(text: string, offset: number): number {
  BULLETS.lastIndex = offset;
  return BULLETS.test(text) ? BULLETS.lastIndex : offset;
}
