import type { Vocabulary } from '@rplan/syntax';
import { keywordNamed, spell } from '@rplan/syntax';
import type { Step } from '../grammar/graph.js';
import type { Places } from '../grammar/walk.js';
import { begins, filterTextFor, foldTyped } from './fold.js';
import { isOffered, orderIn, standsOnce } from './placement.js';
import type { Proposal } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';

/** The words of the grammar that may stand at these places and begin as typed, spelled as the file spells them. */
export function* keywordsAt(site: Site, places: Places, from: number, typed: string): Generator<Proposal> {
  const wanted = foldTyped(typed);
  for (const state of places) {
    const opensStatement = site.walk.start.has(state);
    for (const step of state.steps) {
      if (!step.keyword || (opensStatement && !isOffered(step.on, site.block, site.container))) continue;
      for (const vocabulary of site.vocabularies) {
        const spelling = spellingAt(step, vocabulary);
        if (!begins(spelling, wanted) || spelling.normalize('NFC') === typed.normalize('NFC')) continue;
        yield proposalOf(site, step, spelling, vocabulary, { from, typed, opensStatement });
      }
    }
  }
}

interface Typed {
  readonly from: number;
  readonly typed: string;
  readonly opensStatement: boolean;
}

function proposalOf(
  site: Site,
  step: Step,
  spelling: string,
  vocabulary: Vocabulary,
  { from, typed, opensStatement }: Typed,
): Proposal {
  const row = keywordNamed(step.on);
  const example = row?.example?.[vocabulary];
  const meaning = row?.meaning?.[vocabulary];
  const documentation = [meaning, example ? `\`\`\`rplan\n${example}\n\`\`\`` : undefined].filter(Boolean).join('\n\n');
  const repeated = opensStatement && standsOnce(step.on, site.block) && isGiven(site, step.on);
  return {
    label: spelling,
    kind: step.type === 'AuthoredDocument' && opensStatement ? 'kind' : 'keyword',
    from,
    insert: spelling,
    snippet: false,
    ...(meaning ? { description: meaning } : {}),
    ...(documentation ? { documentation } : {}),
    filter: filterTextFor(spelling, typed),
    rank:
      (repeated ? RANK.repeated : opensStatement ? RANK.statement : RANK.word) +
      String(orderIn(step.on, site.block)).padStart(3, '0'),
    statement: opensStatement,
  };
}

function isGiven({ container }: Site, keyword: string): boolean {
  const items =
    'items' in container && Array.isArray(container.items)
      ? (container.items as { $cstNode?: { text: string } }[])
      : [];
  const spellings = [spell(keyword, 'vi'), spell(keyword, 'en')];
  return items.some(({ $cstNode }) => spellings.some((spelling) => $cstNode?.text.startsWith(`${spelling} `)));
}

/** English says `day` and `days` where Vietnamese says `ngày`; which one follows from what is being said. */
function spellingAt({ on, type }: Step, vocabulary: Vocabulary): string {
  const forms = vocabulary === 'en' ? keywordNamed(on)?.enByPosition : undefined;
  if (!forms) return spell(on, vocabulary);
  if (on === 'set by') return type === 'Progress' ? (forms[0] ?? on) : on;
  return on;
}
