import type { PartialDate } from '@rplan/calendar';
import { definitelyAfter, definitelyBefore, formatShort, parsePartialDate } from '@rplan/calendar';
import { dateOf, groupMembers } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import type { Party, Validity } from '@rplan/syntax/ast';
import { isGroup, isValidity } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { bodiesOf, partyReferences, placeOfParty } from '../party-references.js';

interface Outside {
  readonly body: string;
  readonly ended: boolean;
  readonly day: PartialDate;
  readonly validity: Validity;
}

/** A document gives work to, or is sent to, a body that by its `hiệu lực` exists no longer, or not yet, on the document's date. */
export const rule = defineRule<{ party: string; body: string; ended: boolean; day: string; date: string }>({
  code: 'RP-NAME-010',
  severity: 'warning',
  title: { vi: 'Cơ quan, đơn vị ngoài thời gian hiệu lực', en: 'A body outside the time it exists' },
  message: {
    vi: ({ party, body, ended, day, date }) =>
      `“${body}”${party === body ? '' : ` (trong “${party}”)`} ${ended ? `chỉ có hiệu lực đến hết ngày ${day}` : `có hiệu lực từ ngày ${day}`}, văn bản ghi ngày ${date}. Nêu đơn vị đang hoạt động, hoặc sửa “hiệu lực”.`,
    en: ({ party, body, ended, day, date }) =>
      `“${body}”${party === body ? '' : ` (of “${party}”)`} ${ended ? `existed until ${day}` : `exists from ${day}`}, and the document is dated ${date}. Name a body that exists then, or correct “valid”.`,
  },
  page: {
    why: {
      vi: 'Cơ quan đã sáp nhập, giải thể không nhận việc được; sau 01/7/2025 nhiều văn bản vẫn chép tên cũ.',
      en: 'A body that was merged or dissolved can take no work; after 01/7/2025 many documents kept the old names.',
    },
    whatToDo: {
      vi: 'Nêu đơn vị đang hoạt động, hoặc sửa “hiệu lực” trong danh bạ.',
      en: 'Name a body that exists then, or correct “valid” in the directory.',
    },
    limits: {
      vi: 'Chỉ xét đơn vị có khai “hiệu lực”. Nơi xảy ra tồn tại và văn bản cũ của đơn vị ấy được nhắc tên bình thường.',
      en: 'Only bodies with a declared validity are looked at. Where a finding was made, and documents of the past, they are named freely.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const date = dateOf(document);
      if (!date) return;
      for (const [party, node] of partyReferences(factsOf(document)).parties) {
        const outside = outsideOf(party, date);
        if (!outside) continue;
        const { body, ended, day, validity } = outside;
        report({
          at: placeOfParty(node),
          data: {
            party: plainText(party.title),
            body,
            ended,
            day: formatShort(day, '…'),
            date: formatShort(date, '…'),
          },
          related: [{ place: placeOf(validity), message: { vi: 'Thời gian hiệu lực', en: 'The time it exists' } }],
        });
      }
    },
  },
});

function outsideOf(party: Party, date: PartialDate): Outside | undefined {
  for (const member of isGroup(party) ? (groupMembers(party) ?? []) : [party]) {
    for (const unit of bodiesOf(member)) {
      const validity = unit.items.find(isValidity);
      const from = parsePartialDate(validity?.from ?? '');
      const to = parsePartialDate(validity?.to ?? '');
      const body = plainText(unit.title);
      if (!validity) continue;
      if (to.ok && definitelyAfter(date, to.date)) return { body, ended: true, day: to.date, validity };
      if (from.ok && definitelyBefore(date, from.date)) return { body, ended: false, day: from.date, validity };
    }
  }
  return undefined;
}
