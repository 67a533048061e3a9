import { kinds as documents } from '@rplan/kinds';
import type { DocumentKind } from '../generated/ast.js';
import type { Keyword, Spelling, Vocabulary } from './keyword.js';
import amendments from './table/amendments.json';
import body from './table/body.json';
import citations from './table/citations.json';
import deadlines from './table/deadlines.json';
import directory from './table/directory.json';
import findings from './table/findings.json';
import following from './table/following.json';
import foot from './table/foot.json';
import head from './table/head.json';
import links from './table/links.json';
import print from './table/print.json';
import progress from './table/progress.json';
import results from './table/results.json';
import tables from './table/tables.json';
import tasks from './table/tasks.json';

const kinds: readonly Keyword[] = documents.map(({ id, vi }) => ({ en: id, vi }));

/** The keyword table by concept, in the order of the reference documentation. */
export const keywordFamilies: Readonly<Record<string, readonly Keyword[]>> = {
  directory,
  citations,
  results,
  head,
  body,
  findings,
  tasks,
  deadlines,
  tables,
  foot,
  print,
  amendments,
  progress,
  following,
  links,
  kinds,
};

/** Every keyword once. One spelling belongs to one keyword: the lexer knows no context. */
export const keywords: readonly Keyword[] = Object.values(keywordFamilies).flat();

/** The kinds of document, by their keywords. */
export const documentKinds: readonly DocumentKind[] = kinds.map(({ en }) => en as DocumentKind);

const kindNames: ReadonlySet<string> = new Set(documentKinds);

/** Whether a keyword is a kind of document. */
export function isDocumentKind(en: string): en is DocumentKind {
  return kindNames.has(en);
}

const byEnglish = new Map(keywords.map((keyword) => [keyword.en, keyword]));

/** The row of a keyword by its name in the grammar, or undefined for punctuation. */
export function keywordNamed(en: string): Keyword | undefined {
  return byEnglish.get(en);
}

/** All spellings of a keyword, the preferred one of each vocabulary first. */
export function spellings(keyword: Keyword): Spelling[] {
  const of = (vocabulary: Vocabulary, texts: readonly string[] = []) => texts.map((text) => ({ text, vocabulary }));
  return [
    ...of('vi', [keyword.vi, ...(keyword.viAlso ?? [])]),
    ...of('en', [keyword.en, ...(keyword.enByPosition ?? [])]),
  ];
}

/** The keyword as written in a vocabulary; punctuation is the same in both. */
export function spell(en: string, vocabulary: Vocabulary): string {
  return byEnglish.get(en)?.[vocabulary] ?? en;
}
