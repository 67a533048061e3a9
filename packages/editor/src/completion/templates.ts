import { phraseWord } from '@rplan/calendar';
import type { Vocabulary } from '@rplan/syntax';
import { spell } from '@rplan/syntax';
import table from './templates.json';

/** What the templates are filled with. */
export interface Filling {
  /** The plan's year; without one the editor puts in the current year, for nothing here reads a clock. */
  readonly year: string | undefined;
  /** The next free name of a type. */
  readonly name: (type: string) => string;
}

/** A piece of text to put in, with stops, and how it looks once it is in. */
export interface Template {
  readonly label: string;
  readonly insert: string;
}

/** A whole statement, with the rule of the grammar that reads it and the word that opens it. */
export interface StatementTemplate extends Template {
  readonly rule: string;
  readonly word: string;
}

/** `‹lead›` is a keyword, spelled in the file's vocabulary; `en` is there where English puts it otherwise. */
interface Pattern {
  readonly vi: string;
  readonly en?: string;
}

/** The ways in which offices say by when, commonest first. */
export function deadlineTemplates(vocabulary: Vocabulary, filling: Filling): Template[] {
  return table.deadlines.map((pattern) => fill(pattern, vocabulary, filling));
}

/** Whole rows and documents to begin with; `block` is the block they would stand in. */
export function statementTemplates(block: string, vocabulary: Vocabulary, filling: Filling): StatementTemplate[] {
  return (block === 'Model' ? table.file : table.items).map(({ rule, word, vi }) => {
    return { rule, word, ...fill({ vi: vi.replace('NAME', filling.name(rule)) }, vocabulary, filling) };
  });
}

function fill({ vi, en }: Pattern, vocabulary: Vocabulary, { year }: Filling): Template {
  const text = vocabulary === 'en' ? (en ?? vi) : vi;
  const insert = text
    .replace(/‹([^›]+)›/g, (_, word: string) => phraseWord(word)?.[vocabulary] ?? spell(word, vocabulary))
    .replaceAll('YEAR', () => year ?? table.currentYear);
  return { insert, label: labelOf(insert) };
}

/** A template without its stops. */
function labelOf(insert: string): string {
  return insert
    .replaceAll(table.currentYear, '…')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\d/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
