import { kindOf, mentioned, titleOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { factsOfProject } from '@rplan/rules';
import type { Vocabulary } from '@rplan/syntax';
import { spell, wordsOf } from '@rplan/syntax';
import type { Finding, PartyMention, Task } from '@rplan/syntax/ast';
import { isFinding } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { dueLines } from './deadline.js';
import type { HoverText } from './lines.js';
import { listed, plain, say } from './lines.js';

/** A task or finding: its text, what holds for it by inheritance, and what it mends or what mends it. */
export function workHover(
  language: Language,
  file: LangiumDocument,
  item: Task | Finding,
  vocabulary: Vocabulary,
): HoverText {
  const facts = factsOfProject(language, file).find(({ work }) => work.effective.has(item));
  const effective = facts?.work.effective.get(item);
  const lines: string[] = [];
  for (const role of ['lead', 'joint lead', 'support'] as const) {
    const parties = effective?.parties.get(role) ?? [];
    if (parties.length > 0)
      lines.push(
        `${spell(role, vocabulary)}: ${parties
          .filter((each) => mentioned(each))
          .map(partyName)
          .join('; ')}`,
      );
  }
  const deadline = effective?.due?.deadline;
  if (deadline)
    lines.push(
      [
        `${spell('due', vocabulary)}: ${plain(wordsOf(deadline, vocabulary))}`,
        ...dueLines(language, deadline, vocabulary),
      ].join(' — '),
    );
  if (isFinding(item)) {
    const tasks = (facts?.fixers.get(item) ?? []).map((task) => plain(task.name ?? titleOf(task).slice(0, 30)));
    lines.push(
      tasks.length > 0
        ? say(vocabulary, {
            vi: `Khắc phục bằng: ${listed(tasks, vocabulary)}`,
            en: `Fixed by: ${listed(tasks, vocabulary)}`,
          })
        : say(vocabulary, { vi: 'Chưa có nhiệm vụ khắc phục.', en: 'No task fixes it yet.' }),
    );
  }
  const heading = `**${kindOf(item, vocabulary)} ${plain(item.name ?? '')}**`;
  return { heading, lines: [plain(titleOf(item)), ...lines].filter((line) => line !== '') };
}

function partyName(mention: PartyMention): string {
  const said = mentioned(mention);
  return plain(said?.words ?? (said?.party ? titleOf(said.party) : (mention.party?.$refText ?? '')));
}
