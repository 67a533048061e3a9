import type { CstNode, LeafCstNode } from 'langium';
import { figuresIn } from '../amount/words.js';
import { isColumn, isDeadline, isRank } from '../generated/ast.js';
import { keywordTrie } from '../lexer/keyword-trie.js';
import { SEPARATOR } from '../lexer/signs.js';
import { readWord } from '../lexer/words.js';
import { CompositeNode } from '../read/syntax.js';
import { phraseIn, readDeadline } from '../text/deadline.js';
import { STATUS_NAMES } from '../text/status.js';
import { isSameWord } from '../vocabulary/alike.js';
import type { Keyword, Vocabulary } from '../vocabulary/keyword.js';
import { keywordNamed, spell } from '../vocabulary/keywords.js';
import type { Spelled } from './lexeme.js';
import { sameInBoth } from './lexeme.js';

/**
 * The form in which a token is written: keywords in their preferred spelling, those of the vocabulary that is `kept` as typed, ISO dates as
 * day/month/year, decimals of values with a comma, everything in NFC. Codes (`2.1`) and grouped numbers (`1.200`, an error with two readings) stay.
 */
export function writtenForm(leaf: LeafCstNode, kept: Vocabulary | undefined): Spelled {
  const type = leaf.tokenType.name;
  if (PHRASES.has(type)) return phraseForm(leaf);
  if (type === 'WORDS' && isRank(leaf.astNode)) return sameInBoth(figuresIn('vi', leaf.text));
  if (type === 'WORDS') return { en: figuresIn('en', leaf.text), vi: figuresIn('vi', leaf.text) };
  const keyword = keywordNamed(type);
  if (keyword) return keywordForm(leaf, keyword, kept);
  if (type === SEPARATOR) return sameInBoth(separatorForm(leaf.text));
  if (WORDS.has(type)) return sameInBoth(spaced(leaf.text));
  if (type === 'STATUS_WORDS') return statusForm(spaced(leaf.text));
  if (type === 'YEARS') return sameInBoth(leaf.text.replace(/\s+/g, ' '));
  const text = leaf.text.normalize('NFC');
  if (type === 'DATE') return sameInBoth(localDate(text));
  if (isPointedValue(leaf)) return sameInBoth(text.replace('.', ','));
  return sameInBoth(text);
}

const PHRASES = new Set(['PHRASE', 'PHRASE_OPENING']);
const WORDS = new Set(['PARTY_WORDS', 'BARE_WORDS', 'UNIT_WORDS']);

/** A colon that was typed behind a keyword stays behind it. */
function keywordForm(leaf: LeafCstNode, { en, vi }: Keyword, kept: Vocabulary | undefined): Spelled {
  const [, said = '', colon = ''] = /^(.*?)\s*(:?)$/su.exec(leaf.text) ?? [];
  if (isColumnHeading(leaf, said)) return sameInBoth(`${inSmallLetters(spaced(said))}${colon}`);
  const preferred = { en: englishAt(leaf, en).normalize('NFC'), vi: vi.normalize('NFC') };
  const typed = readWord(said, 0, keywordTrie)?.keyword?.vocabulary ?? (said === vi ? undefined : kept);
  // What stands in a link is not printed.
  const isInLink = IN_LINKS.has(leaf.astNode.$type);
  const form = kept && typed === kept && !isInLink ? { ...preferred, [kept]: inSmallLetters(spaced(said)) } : preferred;
  return { en: `${form.en}${colon}`, vi: `${form.vi}${colon}` };
}

/** A column named by its heading is printed as it was typed (`cơ quan chủ trì`, `nội dung`): no other word says the same, in either vocabulary. */
function isColumnHeading({ astNode }: LeafCstNode, said: string): boolean {
  if (!isColumn(astNode) || astNode.heading) return false;
  const { content } = astNode;
  return (
    content === 'content' || ![spell(content, 'vi'), spell(content, 'en')].some((own) => isSameWord(own, said, true))
  );
}

/** A keyword begins a statement, not a sentence; an abbreviation (`STT`) is no sentence. */
function inSmallLetters(words: string): string {
  if (/^\p{Lu}{2}/u.test(words)) return words;
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s+,/g, ',');
}

/** `; và` with one space. */
function separatorForm(text: string): string {
  return spaced(text).replace(/^([,;]) ?/, (_, sign: string) => (text.length > 1 ? `${sign} ` : sign));
}

/** A status in its own word has one in the other vocabulary; what else was typed stays. */
function statusForm(typed: string): Spelled {
  const kind = STATUS_NAMES.find((name) => typed === name.en || typed === name.vi);
  return kind ?? sameInBoth(typed);
}

/** The words of a deadline, as typed: only spaces change, and what the other vocabulary has a word for. */
function phraseForm(leaf: LeafCstNode): Spelled {
  const node = leaf.astNode;
  if (!isDeadline(node)) return sameInBoth(leaf.text.normalize('NFC').replace(/[\s\u00a0]+/g, ' '));
  const written = readDeadline(node);
  const [from, to] = [leaf.offset - written.start, leaf.end - written.start];
  return { en: phraseIn('en', written, from, to), vi: phraseIn('vi', written, from, to) };
}

/** The token's name once it is written so: a value with a point is one with a comma then. */
export function writtenType(leaf: LeafCstNode): string {
  return isPointedValue(leaf) ? 'DECIMAL' : leaf.tokenType.name;
}

function isPointedValue(leaf: LeafCstNode): boolean {
  return leaf.tokenType.name === 'POINTED' && ruleOf(leaf) === 'Num';
}

/** The grammar rule that read a token, where that rule is a value (`Num`, `LengthUnit`) or a statement. */
function ruleOf(node: CstNode): string | undefined {
  const { container } = node;
  return container instanceof CompositeNode ? container.rule.name : undefined;
}

/** Where English wants another word in another place, the word for this place. */
function englishAt(leaf: LeafCstNode, name: string): string {
  const node = leaf.astNode;
  if (name === 'dated') return DOCUMENT_DATES.has(node.$type) ? 'dated' : 'day';
  if (name === 'set by' && node.$type === 'Progress') return 'written by';
  return name;
}

const IN_LINKS = new Set(['Link', 'Step']);
const DOCUMENT_DATES = new Set(['CitedDocument', 'DateLine', 'Progress', 'Step']);

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

function localDate(text: string): string {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return year && month && day ? `${Number(day)}/${Number(month)}/${year}` : text;
}
