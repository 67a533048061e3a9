import { isGroupTask, mentioned, wordsFor } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument, PartyMention } from '@rplan/syntax/ast';
import { isChunk, isComponentText, isLayout, isLinePattern, isLink, isParty, isTable } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';

/** Tasks have a lead or a deadline as data, and the page shows neither: the plain layout prints their words alone, and there is no table of them. */
export const rule = defineRule<{ tasks: number; unprinted: number }>({
  code: 'RP-DOC-046',
  severity: 'information',
  title: { vi: 'Chủ trì, thời hạn không in ra', en: 'Leads and deadlines that are not printed' },
  message: {
    vi: ({ tasks, unprinted }) =>
      `${unprinted}/${tasks} nhiệm vụ có chủ trì hoặc thời hạn mà văn bản in ra không có: thêm “trình bày chi tiết”, một bảng nhiệm vụ, hoặc nêu trong lời văn.`,
    en: ({ tasks, unprinted }) =>
      `${unprinted} of ${tasks} tasks have a lead or a deadline that the printed page does not show: add “layout detailed”, a table of tasks, or say it in their words.`,
  },
  page: {
    why: {
      vi: 'Mặc định chỉ in lời của nhiệm vụ. Người nhận văn bản giấy không thấy ai chủ trì, bao giờ xong, dù tệp đã ghi.',
      en: 'By default only the words of a task are printed: who gets the page does not see who leads and by when, though the file says so.',
    },
    whatToDo: {
      vi: 'Thêm “trình bày chi tiết” hoặc bảng nhiệm vụ vào văn bản, hoặc viết chủ trì, thời hạn trong lời của nhiệm vụ.',
      en: 'Add “layout detailed” or a table of tasks, or write both into the words of the task.',
    },
    limits: {
      vi: 'Văn bản nêu tên đơn vị, nêu ngày, tháng ở bất cứ chỗ nào thì coi là đã nêu; văn bản có bảng, có “trình bày chi tiết”, “nhãn” hoặc liên kết đến chủ trì, thời hạn không xét.',
      en: 'A document that names the unit, and a day or month, anywhere counts as saying it; one with a table, “layout detailed”, line patterns or links to a lead or deadline is not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const { work } = factsOf(document);
      const tasks = work.tasks.filter((task) => !isGroupTask(task));
      if (tasks.length === 0) return;
      const said = saidIn(document);
      if (!said) return;
      const namesDay = DAY.test(said);
      const unprinted = tasks.filter((task) => {
        const effective = work.effective.get(task);
        const leads = effective?.parties.get('lead') ?? [];
        return (leads.length > 0 && !namesAny(said, leads)) || (effective?.due !== undefined && !namesDay);
      });
      if (unprinted.length === 0) return;
      report({ at: placeOf(document, 'name'), data: { tasks: tasks.length, unprinted: unprinted.length } });
    },
  },
});

/** The words of the body, in small letters; undefined where its layout, a table or a link prints what tasks state. */
function saidIn(document: AuthoredDocument): string | undefined {
  const said: string[] = [];
  for (const node of AstUtils.streamAllContents(document)) {
    if (isTable(node) || isLinePattern(node) || (isLayout(node) && node.style === 'detailed')) return undefined;
    if (isLink(node)) {
      if (node.steps.length > 0) return undefined;
      const named = node.target?.ref;
      if (isParty(named)) said.push(...wordsFor(named));
    }
    if (isChunk(node) && node.text) said.push(node.text);
    if (isComponentText(node)) for (const { party } of node.entries) if (party?.ref) said.push(...wordsFor(party.ref));
  }
  return said.join('\n').normalize('NFC').toLocaleLowerCase('vi');
}

function namesAny(said: string, leads: readonly PartyMention[]): boolean {
  return leads.some((mention) => {
    const { party, words } = mentioned(mention) ?? {};
    const names = words === undefined ? (party ? wordsFor(party) : []) : [words];
    return names.some((name) => name.length > 1 && holds(said, name.normalize('NFC').toLocaleLowerCase('vi')));
  });
}

/** Whole words: `STC` is not said by `STCĐ`. */
function holds(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1))
    if (!LETTER.test(said.charAt(at - 1)) && !LETTER.test(said.charAt(at + name.length))) return true;
  return false;
}

const LETTER = /\p{L}/u;

/** A day, or the words of a period. */
const DAY =
  /(?<!\p{L})(?:ngày \d|tháng \d|quý [ivx\d]|năm \d{4}|hằng (?:năm|tháng|quý|tuần|ngày)|thường xuyên)|\d\/\d{1,2}\/\d{4}/u;
