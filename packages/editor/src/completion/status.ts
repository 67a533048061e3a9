import { STATUS_NAMES } from '@rplan/syntax';
import { begins, filterTextFor, foldTyped } from './fold.js';
import type { Proposal } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';

/** The statuses that may stand at the cursor, behind their keyword; other words for them are read too. */
export function* statusesAt({ words, text, offset, vocabularies }: Site): Generator<Proposal> {
  const last = words.at(-1);
  const [keyword, typedWord] = last?.on === 'STATUS_WORDS' ? [words.at(-2), last] : [last, undefined];
  const from = typedWord?.start ?? offset;
  if (keyword?.on !== 'status' || keyword.end >= offset || /[\r\n]/.test(text.slice(keyword.end, offset))) return;
  const typed = text.slice(from, offset);
  for (const vocabulary of vocabularies) {
    for (const { [vocabulary]: name, also } of STATUS_NAMES) {
      if (!begins(name, foldTyped(typed)) || name === typed.normalize('NFC')) continue;
      yield {
        label: name,
        kind: 'keyword',
        from,
        insert: name,
        snippet: false,
        documentation: also.slice(0, MOST).join(', '),
        filter: filterTextFor(name, typed),
        rank: RANK.word,
      };
    }
  }
}

/** As many of the other words as a glance takes in. */
const MOST = 6;
