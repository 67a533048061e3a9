import type { CstNode, LeafCstNode } from 'langium';
import { figuresIn } from '../amount/words.js';
import { isDeadline, isRank } from '../generated/ast.js';
import { CompositeNode } from '../read/syntax.js';
import { phraseIn, readDeadline } from '../text/deadline.js';
import type { Keyword } from '../vocabulary/keyword.js';
import { keywordNamed } from '../vocabulary/keywords.js';
import type { Spelled } from './lexeme.js';
import { sameInBoth } from './lexeme.js';

/**
 * The one form in which a token is written: keywords as typed or in their preferred spelling, ISO dates as day/month/year, decimals of
 * values with a comma, everything in NFC. Codes (`2.1`) and grouped numbers (`1.200`, an error with two readings) stay.
 */
export function writtenForm(leaf: LeafCstNode, asTyped = false): Spelled {
  const type = leaf.tokenType.name;
  if (PHRASES.has(type)) return phraseForm(leaf);
  if (type === 'WORDS' && isRank(leaf.astNode)) return sameInBoth(figuresIn('vi', leaf.text));
  if (type === 'WORDS') return { en: figuresIn('en', leaf.text), vi: figuresIn('vi', leaf.text) };
  const keyword = keywordNamed(type);
  if (keyword)
    return {
      en: englishAt(leaf, keyword.en).normalize('NFC'),
      vi: asTyped ? typedAs(leaf, keyword) : keyword.vi.normalize('NFC'),
    };
  const text = leaf.text.normalize('NFC');
  if (type === 'DATE') return sameInBoth(localDate(text));
  if (isPointedValue(leaf)) return sameInBoth(text.replace('.', ','));
  return sameInBoth(text);
}

/** The Vietnamese word as typed, where it is another spelling of the keyword: what an office calls a thing is its own. */
function typedAs({ text }: LeafCstNode, { vi, viAlso = [] }: Keyword): string {
  const typed = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  const small = typed.charAt(0).toLocaleLowerCase('vi') + typed.slice(1);
  return (viAlso.find((word) => word === typed || word === small) ?? vi).normalize('NFC');
}

const PHRASES = new Set(['PHRASE', 'PHRASE_OPENING']);

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

const DOCUMENT_DATES = new Set(['CitedDocument', 'DateLine', 'Progress', 'Step']);

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

function localDate(text: string): string {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return year && month && day ? `${Number(day)}/${Number(month)}/${year}` : text;
}
