import { kindOf } from '@rplan/kinds';
import { placeOf, plainText } from '@rplan/syntax';
import type { OrgUnit } from '@rplan/syntax/ast';
import { isIssuerLine, isNumberLine, isOrgUnit, isUnitText } from '@rplan/syntax/ast';
import { bodiesOf } from '../names/party-references.js';
import { defineRule } from '../rule.js';

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
  examples: {
    failing: 'cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }\nkế hoạch K "Kế hoạch" { ban hành SNV  số «12/KH-UBND» }',
    passing:
      'cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }\nkế hoạch K "Kế hoạch" { ban hành SNV  số 12/KH-SNV }\ncông văn V "Công văn" { ban hành SNV  số _/SNV-CCHC }',
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
