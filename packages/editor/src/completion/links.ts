import { FINDING_PARTS, linkPartsOf, membersOf, SCORE_PARTS, TASK_PARTS } from '@rplan/meaning';
import { spell } from '@rplan/syntax';
import type { Finding, LinePattern, LinkField, Task } from '@rplan/syntax/ast';
import { isAssessment, isFinding, isLinePattern, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils, CstUtils } from 'langium';
import { begins, filterTextFor, foldTyped } from './fold.js';
import { membersAt, namesAt } from './names.js';
import { ownerNamed } from './owner.js';
import type { Proposal } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';
import type { Word } from './situation.js';

/** After a code the parts are those of its node, whether or not the code is there yet; after a part those that it has itself. */
function partsOf(owner: AstNode, named: readonly Word[]): readonly string[] {
  const first = named.findIndex(({ on }) => KEYWORD.test(on));
  if (first >= 0)
    return linkPartsOf(
      owner,
      isAssessment(owner),
      named.slice(first).map(({ on }) => on as LinkField),
    );
  if (named.length > 0) return isAssessment(owner) ? SCORE_PARTS : NODE_PARTS;
  return linkPartsOf(owner);
}

const KEYWORD = /^\p{Ll}/u;
/** Of an index by itself. */
const NODE_PARTS: readonly string[] = ['maximum', 'short', 'title'];

/** What may stand in `{...}`: a name first, behind a dot its parts, and a bare dot for a part of the item one is in. */
export function* linkAt(site: Site, words: readonly Word[], start: number): Generator<Proposal> {
  const footnote = words[0]?.on === '^';
  const own = footnote ? words.slice(1) : words;
  const dot = own.findLastIndex(({ on }) => on === '.');
  const from = own[dot]?.end ?? words[0]?.end ?? start;
  if (dot < 0) {
    const begin = own[0]?.start ?? (footnote ? from : start);
    const typed = site.text.slice(begin, site.offset);
    for (const proposal of namesAt(site, { type: 'Link', property: 'target' }, begin, typed)) {
      if (!footnote || proposal.kind !== 'party') yield proposal;
    }
    return;
  }
  const typed = site.text.slice(from, site.offset);
  const [name] = own;
  if (name?.on === '.') {
    yield* parts(site, partsOfItem(site), from, typed);
    return;
  }
  const owner = name && ownerNamed(site, site.text.slice(name.start, name.end));
  if (!owner) return;
  // Codes have dots themselves, so members are read from the first dot on.
  const first = own[1]?.end ?? from;
  yield* membersAt(site, membersOf(owner), first, site.text.slice(first, site.offset));
  const between = own.slice(1, dot).filter(({ on }) => on !== '.');
  yield* parts(site, partsOf(owner, between), from, typed);
}

function* parts(site: Site, words: readonly string[], from: number, typed: string): Generator<Proposal> {
  const wanted = foldTyped(typed);
  for (const part of words) {
    for (const vocabulary of site.vocabularies) {
      const label = spell(part, vocabulary);
      if (!begins(label, wanted) || label === typed) continue;
      yield {
        label,
        insert: label,
        from,
        kind: 'part',
        snippet: false,
        filter: filterTextFor(label, typed),
        rank: RANK.word,
      };
    }
  }
}

/** The parts of the task or finding whose text or block the cursor is in; in a line pattern those of both. */
function partsOfItem({ file, offset }: Site): readonly string[] {
  const root = file.parseResult.value.$cstNode;
  const at = root && CstUtils.findLeafNodeBeforeOffset(root, offset)?.astNode;
  const item = AstUtils.getContainerOfType(
    at,
    (node): node is Task | Finding | LinePattern => isTask(node) || isFinding(node) || isLinePattern(node),
  );
  if (isTask(item)) return TASK_PARTS;
  return isFinding(item) ? FINDING_PARTS : [...new Set([...TASK_PARTS, ...FINDING_PARTS])];
}
