import { plainText } from '../../facts/prose.js';
import type { OrgUnit } from '../../generated/ast.js';
import { isIssuerLine, isNumberLine, isOrgUnit, isUnitText } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';
import { kindSymbols } from './kind-symbols.js';

/** The symbol in a document's own number is not the one that its issuer declares. */
export const issuerSymbol = defineRule<{ number: string; symbol: string; issuer: string }>({
  code: 'RP-CITE-007',
  family: 'citations',
  severity: 'warning',
  title: { vi: 'Ký hiệu không phải của cơ quan ban hành', en: 'Not the symbol of the issuer' },
  message: {
    vi: ({ number, symbol, issuer }) =>
      `Số ${number} không có ký hiệu “${symbol}” của “${issuer}”. Sửa số, cơ quan ban hành hoặc “ký hiệu” trong danh bạ.`,
    en: ({ number, symbol, issuer }) =>
      `${number} lacks “${symbol}”, the symbol of “${issuer}”. Correct the number, the issuer, or “symbol” in the directory.`,
  },
  on: {
    AuthoredDocument(document, { report }) {
      const line = document.items.find(isNumberLine);
      const issuer = document.items.find(isIssuerLine)?.issuer.ref;
      // A post signs with symbols of its own, as a chairman does.
      if (!line?.number || !isOrgUnit(issuer)) return;
      const symbol = symbolOf(issuer);
      if (!symbol) return;
      const [kind = '', ...others] = line.number
        .normalize('NFKC')
        .split(/[/-]/)
        .slice(1)
        .filter((part) => !/^\d{4}$/.test(part));
      const parts = kindSymbols.has(document.kind) ? others : [kind, ...others];
      const said = parts.join('-');
      const own = symbol.normalize('NFKC').split(/[/-]/).join('-');
      if (said === '' || said === own || said.startsWith(`${own}-`)) return;
      report({
        at: placeOf(line, 'number'),
        data: { number: line.number, symbol, issuer: plainText(issuer.title) },
        related: [{ place: placeOf(issuer, 'name'), message: { vi: 'Cơ quan ban hành', en: 'The issuer' } }],
      });
    },
  },
  examples: {
    failing: 'cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }\nkế hoạch K "Kế hoạch" { ban hành SNV  số «12/KH-UBND» }',
    passing:
      'cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }\nkế hoạch K "Kế hoạch" { ban hành SNV  số 12/KH-SNV }\ncông văn V "Công văn" { ban hành SNV  số _/SNV-CCHC }',
  },
});

function symbolOf(unit: OrgUnit): string | undefined {
  const symbol = unit.items.find((item) => isUnitText(item) && item.field === 'symbol');
  return isUnitText(symbol) ? plainText(symbol.text).trim() : undefined;
}
