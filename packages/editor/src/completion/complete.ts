import { membersOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { reflection } from '@rplan/rules';
import { compiledGrammar, keywordNamed } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import { buildGraph } from '../grammar/build-graph.js';
import type { StatementGraph, Step } from '../grammar/graph.js';
import type { Places } from '../grammar/walk.js';
import { stepsAt } from '../grammar/walk.js';
import { deadlineWordsAt } from './deadline.js';
import { figuresAt } from './figures.js';
import { keywordsAt } from './keywords.js';
import { linkAt } from './links.js';
import { expectedType, membersAt, namesAt, ownersAt } from './names.js';
import { ownerNamed } from './owner.js';
import type { Proposal } from './proposal.js';
import type { Site } from './site.js';
import { siteAt } from './site.js';
import type { Word } from './situation.js';
import { situationAt } from './situation.js';
import { statusesAt } from './status.js';
import { deadlinesAt, newNamesAt, statementsAt } from './values.js';

export interface CompletionOptions {
  /** Asked for by the editor because a space was typed: only what goes on with the statement is wanted, not a list of all. */
  readonly afterSpace?: boolean;
}

/**
 * What may be put in at the cursor. A phrase that is half typed (`ke h`, `chu t`) is looked up from each of its words on, since
 * the cursor's own word is not where the phrase began.
 */
export function complete(
  language: Language,
  file: LangiumDocument,
  offset: number,
  options: CompletionOptions = {},
): Proposal[] {
  const situation = situationAt(file, offset, language.rplan.parser.Lexer);
  if (situation.kind === 'comment' || situation.kind === 'prose') return [];
  const site = siteAt(language, statementGraph(), file, offset, situation.blocks);
  if (situation.kind === 'link') return distinct(site, linkAt(site, situation.words, situation.start));
  const proposals = distinct(site, [...statementProposals(site), ...deadlineWordsAt(site), ...statusesAt(site)]);
  const goesOn = options.afterSpace || expectsMore(site) || proposals.some(isHalfTyped(offset));
  return goesOn ? withoutNewStatements(proposals, options, offset) : proposals;
}

/** A phrase of several words that opens a statement and begins before the cursor: a new one behind its words would double them. */
function isHalfTyped(offset: number): (proposal: Proposal) => boolean {
  return ({ statement, from }) => statement === true && from < offset;
}

/** Whether the word before the cursor opened or continues a statement on this line, so that a new one would be a mistake. */
function expectsMore({ words, text, offset }: Site): boolean {
  const last = words.at(-1);
  return last !== undefined && keywordNamed(last.on) !== undefined && /^[ \t]+$/.test(text.slice(last.end, offset));
}

/** A whole list of statements is worse than none after a space, and hides what the statement needs where that is known. */
function withoutNewStatements(proposals: Proposal[], { afterSpace }: CompletionOptions, offset: number): Proposal[] {
  const isPhrase = isHalfTyped(offset);
  const rest = proposals.filter((proposal) => !proposal.statement || isPhrase(proposal));
  return afterSpace || rest.some((proposal) => proposal.from === offset || isPhrase(proposal)) ? rest : proposals;
}

let graph: StatementGraph | undefined;

function statementGraph(): StatementGraph {
  graph ??= buildGraph(compiledGrammar());
  return graph;
}

function* statementProposals(site: Site): Generator<Proposal> {
  for (const index of phraseStarts(site)) {
    const from = site.words[index]?.start ?? site.offset;
    const places = placesAt(site, index, from);
    const typed = site.text.slice(from, site.offset);
    for (const step of referenceSteps(stepsAt(places))) {
      // What a deadline is counted from is offered where its words await a name.
      if (step.type === 'Deadline') continue;
      if (step.reference === 'name') {
        yield* namesAt(site, step, from, typed);
        yield* ownersAt(site, step, from, typed);
      } else yield* memberProposals(site, step, index);
    }
    yield* newNamesAt(site, places, from, typed);
    yield* deadlinesAt(site, places, from, typed);
    yield* figuresAt(site, places, from, typed);
    yield* keywordsAt(site, places, from, typed);
    yield* statementsAt(site, places, from, typed);
  }
}

const LONGEST_PHRASE = 6;

/** What may stand at a phrase: at the beginning of a line a new statement too, since the one above may be broken off. */
function placesAt({ walk, text }: Site, index: number, from: number): Places {
  const goingOn = walk.before[index] ?? walk.start;
  return beginsLine(text, from) ? new Set([...goingOn, ...walk.start]) : goingOn;
}

function beginsLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - LONGEST_INDENT), offset));
}

const LONGEST_INDENT = 200;

/**
 * Where the phrase at the cursor may have begun: each of the words directly before it on its line, and the cursor itself. What
 * stands behind something unreadable is no beginning, unless that is a line above.
 */
function phraseStarts({ words, walk, text, offset }: Site): number[] {
  const starts: number[] = [];
  const last = words.at(-1);
  if (!last || last.end < offset || !isWordLike(last)) starts.push(words.length);
  let until = offset;
  for (let index = words.length - 1; index >= 0 && starts.length < LONGEST_PHRASE; index--) {
    const word = words[index];
    if (!word || !isWordLike(word) || /[^ \t]/.test(text.slice(word.end, until))) break;
    if (walk.clean[index] || beginsLine(text, word.start)) starts.push(index);
    until = word.start;
  }
  return starts;
}

const NAME_LIKE = new Set(['ID', 'INT', 'POINTED', 'DOTTED', 'PHRASE', 'PARTY_WORDS', 'BARE_WORDS', 'UNIT_WORDS']);

function isWordLike({ on }: Word): boolean {
  return NAME_LIKE.has(on) || keywordNamed(on) !== undefined;
}

/** Each kind of reference once: several steps may lead to one. */
function referenceSteps(steps: Iterable<Step>): Step[] {
  const found = new Map<string, Step>();
  for (const step of steps)
    if (step.reference && !step.keyword && step.on !== '.')
      found.set(`${step.type}.${step.property}.${step.reference}`, step);
  return [...found.values()];
}

/** Names behind a dot: the codes of an index, the posts of a unit. They are read from the first dot on: codes have dots too. */
function* memberProposals(site: Site, step: Step, index: number): Generator<Proposal> {
  let first = index - 1;
  while (first > 0 && site.words[first]?.on !== 'ID') first--;
  const name = site.words[first];
  const dot = site.words[first + 1];
  if (!name || dot?.on !== '.') return;
  const owner = ownerNamed(site, site.text.slice(name.start, name.end));
  if (!owner) return;
  const expected = expectedType(step.type, step.property);
  const fitting = [...membersOf(owner)].filter(([, nodes]) =>
    nodes.some(({ $type }) => reflection.isSubtype($type, expected)),
  );
  yield* membersAt(site, fitting, dot.end, site.text.slice(dot.end, site.offset));
}

/** Each proposal once, and none that would replace more than one line: editors refuse those. */
function distinct({ text, offset }: Site, proposals: Iterable<Proposal>): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const proposal of proposals) {
    if (text.slice(proposal.from, offset).includes('\n')) continue;
    const key = `${proposal.kind}\0${proposal.insert}\0${proposal.from}`;
    // A word that goes on with the statement may also begin one (`10 days after`): the first is meant.
    const known = found.get(key);
    if (!known || (known.statement && !proposal.statement)) found.set(key, proposal);
  }
  return [...found.values()];
}
