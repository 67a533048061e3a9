import type { CivilDate, PartialDate } from '@rplan/calendar';
import { compareDates, formatShort, partialInterval } from '@rplan/calendar';
import { dateOf } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import type { OrgUnit, Party } from '@rplan/syntax/ast';
import { isGroup, isMembership, isUnitText, isValidity } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../rule.js';
import type { AbolishedLevel } from './abolished-levels.js';
import { abolishedLevels } from './abolished-levels.js';
import { bodiesOf, partyReferences, placeOfParty } from './party-references.js';

type Called = AbolishedLevel['called'];

/** A document gives work to, or is sent to, a body of a level that the law had done away with by then. One whose end is declared is RP-NAME-010's. */
export const abolishedBody = defineRule<{ party: string; called: Called; from: string; source: string }>({
  code: 'RP-NAME-011',
  family: 'names',
  severity: 'warning',
  title: { vi: 'Cơ quan của cấp đã bỏ', en: 'A body of a level that is no more' },
  message: {
    vi: ({ party, called, from, source }) =>
      `“${party}”: từ ${from} không còn ${called.vi} (${source}). Giao cho UBND xã, phường, đặc khu hoặc cơ quan cấp tỉnh.`,
    en: ({ party, called, from, source }) =>
      `“${party}”: since ${from} there is no ${called.en} (${source}). Name the commune-level or provincial body.`,
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const date = dateOf(document);
      const levels = date ? abolishedLevels.filter(({ from }) => isSince(date, from)) : [];
      if (levels.length === 0) return;
      const tell = (party: string, level: AbolishedLevel | undefined, node: AstNode) => {
        if (!level) return;
        const { called, from, source } = level;
        report({ at: placeOfParty(node), data: { party, called, from: formatShort(from), source } });
      };
      const { parties, words } = partyReferences(factsOf(document));
      for (const [party, node] of parties) tell(plainText(party.title), levelOf(party, levels), node);
      for (const [said, node] of words) tell(said, titled(said, levels), node);
    },
  },
  examples: {
    failing:
      'đơn vị H "UBND huyện Bình Sơn"\nkế hoạch K "Kế hoạch" {\n  ngày 20/5/2026\n  nhiệm vụ N "Một." { chủ trì «H»  thời hạn 30/9/2026 }\n}',
    passing:
      'đơn vị H "UBND huyện Bình Sơn"\nđơn vị X "UBND xã Bình Sơn"\nkế hoạch K "Kế hoạch" {\n  ngày 20/5/2025\n  nhiệm vụ N "Một." { chủ trì H  thời hạn 30/9/2025 }\n}\nkế hoạch K2 "Kế hoạch" {\n  ngày 20/5/2026\n  nhiệm vụ N "Một." { chủ trì X  thời hạn 30/9/2026 }\n}',
  },
});

function isSince(date: PartialDate, from: CivilDate): boolean {
  const interval = partialInterval(date);
  return interval !== undefined && compareDates(interval.first, from) >= 0;
}

function levelOf(party: Party, levels: readonly AbolishedLevel[]): AbolishedLevel | undefined {
  // A group with members is its members, who may be what took the place of the districts.
  if (isGroup(party)) return party.items.some(isMembership) ? undefined : titled(plainText(party.title), levels);
  for (const unit of bodiesOf(party)) {
    if (unit.items.some((item) => isValidity(item) && item.to !== undefined)) return undefined;
    const level = levels.find(({ types }) => types.includes(typeOf(unit))) ?? titled(plainText(unit.title), levels);
    if (level) return level;
  }
  return undefined;
}

function typeOf(unit: OrgUnit): string {
  const type = unit.items.find((item) => isUnitText(item) && item.field === 'type');
  return isUnitText(type) ? plainText(type.text).normalize('NFC').trim().toLocaleLowerCase('vi') : '';
}

function titled(title: string, levels: readonly AbolishedLevel[]): AbolishedLevel | undefined {
  const name = title.normalize('NFC').trim();
  return FORMER.test(name) ? undefined : levels.find(({ titles }) => titles.test(name));
}

const FORMER = /(?<!\p{L})(?:cũ|trước đây|nguyên|giải thể)(?!\p{L})/iu;
