import { kindOf } from '@rplan/kinds';
import { placeOf, plainText } from '@rplan/syntax';
import type { OrgUnit } from '@rplan/syntax/ast';
import { isIssuerLine, isNumberLine, isOrgUnit, isUnitText } from '@rplan/syntax/ast';
import { bodiesOf } from '../../names/party-references.js';
import { defineRule } from '../../rule.js';

/** The symbol in a document's own number is not the one that its issuer declares. */
export const rule = defineRule<{ number: string; symbol: string; issuer: string }>({
  code: 'RP-CITE-007',
  severity: 'warning',
  title: { vi: 'Ký hiệu không phải của cơ quan ban hành', en: 'Not the symbol of the issuer' },
  message: {
    vi: ({ number, symbol, issuer }) =>
      `Số ${number} không có ký hiệu “${symbol}” của “${issuer}”. Sửa số, cơ quan ban hành hoặc “ký hiệu” trong danh bạ.`,
    en: ({ number, symbol, issuer }) =>
      `${number} lacks “${symbol}”, the symbol of “${issuer}”. Correct the number, the issuer, or “symbol” in the directory.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3: ký hiệu gồm chữ viết tắt của loại văn bản và của cơ quan ban hành. Chép kế hoạch của cấp trên hay để lại ký hiệu của cấp trên.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.3: the symbol has the abbreviations of the kind and of the issuer. A plan that was copied from above often keeps the symbol of the body above.',
    },
    whatToDo: {
      vi: 'Sửa ký hiệu, cơ quan ban hành, hoặc “ký hiệu” trong danh bạ.',
      en: 'Correct the symbol, the issuer, or “symbol” in the directory.',
    },
    limits: {
      vi: 'Chỉ xét cơ quan có khai “ký hiệu” và văn bản do cơ quan (không phải chức danh) ban hành.',
      en: 'Only issuers with a declared symbol are looked at, and only bodies, not posts.',
    },
  },
  on: {
    AuthoredDocument(document, { report }) {
      const line = document.items.find(isNumberLine);
      const issuer = document.items.find(isIssuerLine)?.issuer?.ref;
      // A post signs with symbols of its own, as a chairman does.
      if (!line?.number || !isOrgUnit(issuer)) return;
      // A unit without a seal signs with the number of its body.
      const symbols = [...bodiesOf(issuer)].slice(0, issuer.kind === 'unit' ? undefined : 1).map(symbolOf);
      const [symbol] = symbols;
      if (!symbol) return;
      const [kind = '', ...others] = partsOf(line.number)
        .filter((part) => !/^\d{4}$/.test(part))
        .slice(1);
      const said = (kindOf(document.kind)?.symbol ? others : [kind, ...others]).join('-');
      if (said === '' || symbols.some((one) => one && begins(said, partsOf(one).join('-')))) return;
      report({
        at: placeOf(line, 'number'),
        data: { number: line.number, symbol, issuer: plainText(issuer.title) },
        related: [{ place: placeOf(issuer, 'name'), message: { vi: 'Cơ quan ban hành', en: 'The issuer' } }],
      });
    },
  },
});

function partsOf(symbol: string): string[] {
  return symbol.normalize('NFKC').split(/[/-]/);
}

/** `SNV-CCHC` and `SNV&STC` begin with `SNV`, `SNVX` does not. */
function begins(said: string, symbol: string): boolean {
  return said.startsWith(symbol) && !/^[\p{L}\d]/u.test(said.slice(symbol.length));
}

function symbolOf(unit: OrgUnit): string | undefined {
  const symbol = unit.items.find((item) => isUnitText(item) && item.field === 'symbol');
  return isUnitText(symbol) ? plainText(symbol.text).trim() : undefined;
}
