import type { DocumentFacts } from '@rplan/meaning';
import { isGroupTask, mentioned } from '@rplan/meaning';
import { onceEach, placeOf, placeOfKeyword, plainText } from '@rplan/syntax';
import type { Finding, PartyMention, Task } from '@rplan/syntax/ast';
import { isTask } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';

type Twice = { of: 'task' | 'finding'; name: string };

/** The same task, or the same finding, written twice in one document: the same words for the same units, nodes and day. */
export const rule = defineRule<Twice>({
  code: 'RP-DOC-034',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ hoặc tồn tại ghi hai lần', en: 'A task or finding written twice' },
  message: {
    vi: ({ of, name }) => `${of === 'task' ? 'Nhiệm vụ' : 'Tồn tại'} này giống ${name || 'một mục ở trên'}.`,
    en: ({ of, name }) => `This ${of} is the same as ${name || 'one above'}.`,
  },
  page: {
    why: {
      vi: 'Gộp kế hoạch của nhiều đơn vị hay chép trùng: một việc đếm hai lần, hai người cùng báo cáo.',
      en: 'Plans put together from several units say a thing twice: it is counted twice and reported twice.',
    },
    whatToDo: {
      vi: 'Giữ một, hoặc ghi rõ điểm khác nhau.',
      en: 'Keep one, or say how they differ.',
    },
    limits: {
      vi: 'Chỉ báo khi lời văn giống hệt và cùng đơn vị, cùng lĩnh vực, cùng thời hạn; mục ngắn dưới năm chữ không xét.',
      en: 'Only equal words with the same units, nodes and deadline; texts of fewer than five words are not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const facts = factsOf(document);
      const first = new Map<string, Task | Finding>();
      for (const item of [...facts.work.findings, ...facts.work.tasks]) {
        if (isTask(item) && isGroupTask(item)) continue;
        const key = keyOf(item, facts);
        if (key === undefined) continue;
        const earlier = first.get(key);
        if (!earlier) first.set(key, item);
        else
          report({
            at: item.name ? placeOf(item, 'name') : placeOfKeyword(item),
            data: { of: isTask(item) ? 'task' : 'finding', name: earlier.name ?? '' },
            related: [{ place: placeOfKeyword(earlier), message: { vi: 'Mục kia', en: 'The other one' } }],
          });
      }
    },
  },
});

/** Without what may differ by accident. */
const wordsOf = onceEach(({ text }: Task | Finding) =>
  plainText(text)
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\s.;]+/gu, ' ')
    .trim(),
);

function keyOf(item: Task | Finding, { work }: DocumentFacts): string | undefined {
  const words = wordsOf(item);
  if (words.split(' ').length < 5) return undefined;
  const effective = work.effective.get(item);
  const parties = [...(effective?.parties ?? [])].map(([role, mentions]) => `${role}:${mentions.map(whom).join()}`);
  const about = (effective?.about ?? []).map((node) => node.name).join();
  // Under each group or section of its own the words may mean that group.
  const around = isTask(item) ? (AstUtils.getContainerOfType(item.$container, isTask)?.name ?? '') : '';
  return [item.$type, words, ...parties.sort(), about, effective?.due?.$cstNode?.text ?? '', around].join('|');
}

function whom(mention: PartyMention): string {
  const said = mentioned(mention);
  return said?.party?.name ?? said?.words ?? '';
}
