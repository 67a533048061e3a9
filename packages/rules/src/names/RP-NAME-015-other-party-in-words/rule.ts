import { labelWords } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { isOrgUnit, type Party } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { namesOf } from '../names-of.js';

/** Own words for a party (`chủ trì SNV "Sở Tư pháp"`) that are the name of another one: the page says one, trackers and checks the other. */
export const rule = defineRule<{ words: string; title: string }>({
  code: 'RP-NAME-015',
  severity: 'error',
  title: { vi: 'Lời in ra là tên đơn vị khác', en: 'Words that name another party' },
  message: {
    vi: ({ words, title }) => `In ra “${words}” nhưng đơn vị được giao là “${title}”.`,
    en: ({ words, title }) => `“${words}” is printed, but the party given is “${title}”.`,
  },
  page: {
    why: {
      vi: 'Đổi đơn vị chủ trì mà quên đổi lời in: văn bản giao cho sở này, bảng theo dõi đôn đốc sở kia.',
      en: 'The lead was changed and its words were not: the page gives the work to one body, the tracker to another.',
    },
    whatToDo: {
      vi: 'Bỏ lời in ra, hoặc đổi đơn vị cho khớp.',
      en: 'Take the words away, or name the party that they mean.',
    },
    limits: {
      vi: 'Chỉ báo khi lời in ra đúng bằng tên hoặc tên gọi tắt của một đơn vị khác đã khai báo.',
      en: 'Only words that are exactly a title or short name of another declared party.',
    },
  },
  on: {
    PartyMention(mention, { project, report }) {
      const party = mention.party?.ref;
      if (!party || !mention.printed) return;
      const words = plainText(mention.printed);
      if (isOther(words, party, project.parties))
        report({ at: placeOf(mention, 'printed'), data: { words: said(words), title: plainText(party.title) } });
    },
    // `{SNV|Sở Tư pháp}`
    Link(link, { project, report }) {
      const party = link.steps.length === 0 ? link.target?.ref : undefined;
      if (!link.labelled || !isOrgUnit(party)) return;
      const words = labelWords(link.label);
      if (isOther(words, party, project.parties))
        report({ at: placeOf(link, 'label'), data: { words: said(words), title: plainText(party.title) } });
    },
  },
});

/** Whether words are what another declared party is called, and not this one. */
function isOther(words: string, party: Party, parties: ReadonlyMap<string, readonly Party[]>): boolean {
  const key = said(words).toLocaleLowerCase('vi');
  const own = namesOf(party).map((name) => said(name).toLocaleLowerCase('vi'));
  const others = parties.get(key) ?? [];
  return others.length > 0 && !own.includes(key) && !others.includes(party);
}

function said(words: string): string {
  return words.normalize('NFC').trim();
}
