import { citingAt } from './citation-phrase.js';
import type { Opener } from './opener.js';
import { endsParties, partiesAt } from './party-phrase.js';
import type { PhrasePiece } from './phrase.js';
import { phraseAt } from './phrase.js';
import { beginsStatement } from './phrase-end.js';
import { endsWords, statusAt, unitAt, wordsAt } from './word-phrase.js';

/** What stands after a keyword and is no token by itself, in pieces; empty where nothing of the kind begins there. */
export function phraseAfter(text: string, from: number, opener: Opener, isNewLine: boolean): readonly PhrasePiece[] {
  switch (opener) {
    case 'parties':
      return partiesAt(text, from, isNewLine);
    case 'words':
    case 'cause':
      return isNewLine ? [] : wordsAt(text, from, opener);
    case 'unit':
      return isNewLine || /(?:[ \u00a0]{2}|\t)$/.test(text.slice(Math.max(0, from - 2), from))
        ? []
        : unitAt(text, from);
    case 'basis':
    case 'law':
    case 'issuers':
    case 'subject':
      return isNewLine ? [] : citingAt(text, from, opener);
    case 'status':
      return statusAt(text, from, isNewLine);
    case 'completed':
      return isAmount(text, from) ? [] : phraseAt(text, from, opener, isNewLine);
    default:
      return phraseAt(text, from, opener, isNewLine);
  }
}

/** Whether what was opened at `from` ends before the word at `offset`, on the same line. */
export function endsPhrase(text: string, offset: number, from: number, opener: Opener): boolean {
  switch (opener) {
    case 'parties':
      return endsParties(text, offset, from);
    case 'words':
    case 'cause':
    case 'unit':
    case 'status':
    case 'basis':
    case 'law':
    case 'issuers':
    case 'subject':
      return endsWords(text, offset, from);
    default:
      return beginsStatement(text, offset, from, opener);
  }
}

const AMOUNT = /\d[\d.]*(?:,\d+)?(?:\/\d[\d.]*(?:,\d+)?)?[ \t\u00a0]*(%|[\p{L}\p{M}]+|")/uy;
const TIMES = /^(?:working|ngày|tuần|tháng|quý|quí|năm|giờ|h|hours?|days?|weeks?|months?|quarters?|years?)$/iu;

/** Whether how much of a task is done stands there, and not when: `60%`, `12/20 xã`, but not `15 ngày sau NV-1`. */
function isAmount(text: string, from: number): boolean {
  AMOUNT.lastIndex = from;
  const counted = AMOUNT.exec(text)?.[1];
  return counted !== undefined && !TIMES.test(counted.normalize('NFC'));
}
