import type { CivilDate, PartialDate } from '@rplan/calendar';
import { compareDates, formatShort, partialInterval } from '@rplan/calendar';
import { dateOf, matchesIn } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import type { Chunk, OrgUnit, Party } from '@rplan/syntax/ast';
import { isChunk, isComponentText, isGroup, isMembership, isUnitText, isValidity } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { bodiesOf, partyReferences, placeOfParty } from '../party-references.js';
import type { AbolishedLevel } from './abolished-levels.js';
import { abolishedLevels } from './abolished-levels.js';

type Called = AbolishedLevel['called'];
type Found = { party: string; called: Called; from: string; source: string; successor?: string };

/** A document gives work to, or is sent to, a body of a level that the law had done away with by then. One whose end is declared is RP-NAME-010's. */
export const rule = defineRule<Found>({
  code: 'RP-NAME-011',
  severity: 'warning',
  title: { vi: 'Cơ quan của cấp đã bỏ', en: 'A body of a level that is no more' },
  message: {
    vi: ({ party, called, from, source, successor }) =>
      `“${party}”: từ ${from} không còn ${called.vi} (${source}). ${successor ? `Phần lớn nhiệm vụ do ${successor} tiếp nhận.` : 'Giao cho UBND xã, phường, đặc khu hoặc cơ quan cấp tỉnh.'}`,
    en: ({ party, called, from, source, successor }) =>
      `“${party}”: since ${from} there is no ${called.en} (${source}). ${successor ? `Most of its work went to ${successor}.` : 'Name the commune-level or provincial body.'}`,
  },
  page: {
    why: {
      vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 và Nghị quyết số 202/2025/QH15: từ 01/7/2025 chính quyền địa phương có hai cấp, không còn cấp huyện và thị trấn. Nghị định số 45/2025/NĐ-CP: từ 01/3/2025 không còn Sở Kế hoạch và Đầu tư, Sở Giao thông vận tải, Sở Tài nguyên và Môi trường, Sở Nông nghiệp và Phát triển nông thôn, Sở Thông tin và Truyền thông, Sở Lao động - Thương binh và Xã hội.',
      en: 'Law 72/2025/QH15 on local government and Resolution 202/2025/QH15: since 01/7/2025 there are two levels, and no districts and townships. Decree 45/2025/NĐ-CP: since 01/3/2025 six departments of provinces are parts of others.',
    },
    whatToDo: {
      vi: 'Giao cho UBND xã, phường, đặc khu hoặc cơ quan cấp tỉnh.',
      en: 'Give the work to the commune level or to a provincial body.',
    },
    limits: {
      vi: 'Nhận biết theo loại và tên gọi của cơ quan. Tên có “cũ”, “trước đây” không bị báo; thành phố không xét vì còn thành phố trực thuộc trung ương. Ngày hợp nhất sở của từng tỉnh theo nghị quyết của HĐND tỉnh; một số nhiệm vụ chuyển về sở khác.',
      en: 'Known by the type and the name of a body. “Cũ” (former) makes it silent; cities are left out, since those under the central government remain. Each province merged its departments by its own resolution, and some work went to others.',
    },
  },
  readsProse: true,
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const date = dateOf(document);
      const levels = date ? abolishedLevels.filter(({ from }) => isSince(date, from)) : [];
      if (levels.length === 0) return;
      const tell = (party: string, level: AbolishedLevel | undefined, node: AstNode) => {
        if (!level) return;
        report({ at: placeOfParty(node), data: foundOf(party, level) });
      };
      const { parties, words } = partyReferences(factsOf(document));
      for (const [party, node] of parties) tell(plainText(party.title), levelOf(party, levels), node);
      for (const [said, node] of words) tell(said, titled(said, levels), node);
      for (const item of document.items) {
        if (!isComponentText(item) || (item.component !== 'recipients' && item.component !== 'addressees')) continue;
        for (const part of item.text?.parts ?? []) if (isChunk(part)) tellLines(part, levels, report);
      }
    },
  },
});

/** The lines of recipients in words: each begins with who it is. */
function tellLines(chunk: Chunk, levels: readonly AbolishedLevel[], report: RuleContext<Found>['report']): void {
  for (const { match, at } of matchesIn(chunk, LINE)) {
    const said = (match[1] ?? '').trim();
    const level = titled(said, levels);
    if (!level) continue;
    const start = at.start + match[0].indexOf(match[1] ?? '');
    report({
      at: { ...at, start, end: start + said.length },
      data: foundOf(said, level),
    });
  }
}

function foundOf(party: string, { called, from, source, successor }: AbolishedLevel): Found {
  return { party, called, from: formatShort(from), source, ...(successor && { successor }) };
}

const LINE = /(?<=^|[\n;])[^\S\n]{0,40}[–-]?[^\S\n]{0,40}([^\n;]{4,120})/gu;

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
