import type { CitedDocument } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';

/** One number and issuer, two declarations: with two dates one is wrong; with one date the second is superfluous. */
export const twoDates = defineRule<{ number: string; date: string; other: string }>({
  code: 'RP-CITE-002',
  family: 'citations',
  severity: 'warning',
  title: { vi: 'Một số hiệu khai báo hai lần', en: 'One number declared twice' },
  message: {
    vi: ({ number, date, other }) =>
      date === other
        ? `Văn bản số ${number} đã được khai báo.`
        : `Văn bản số ${number} ở đây ghi ngày ${date || 'trống'}, nơi khác ghi ${other || 'trống'}.`,
    en: ({ number, date, other }) =>
      date === other
        ? `Document ${number} is declared already.`
        : `Document ${number} is dated ${date || 'nothing'} here and ${other || 'nothing'} elsewhere.`,
  },
  on: {
    CitedDocument(document, { project, report }) {
      if (!document.number) return;
      const first = project.cited.find((other) => sameNumber(other, document));
      if (!first || first === document) return;
      report({
        at: placeOf(document, 'number'),
        data: { number: document.number, date: document.date ?? '', other: first.date ?? '' },
        related: [{ place: placeOf(first, 'number'), message: { vi: 'Khai báo kia', en: 'The other declaration' } }],
      });
    },
  },
  examples: {
    failing:
      'cơ quan UBND "UBND tỉnh"\nvăn bản A báo cáo số 198/BC-UBND ngày 7/6/2023 của UBND\nvăn bản B báo cáo số «198/BC-UBND» ngày 8/6/2023 của UBND',
    passing:
      'cơ quan UBND "UBND tỉnh"\nvăn bản A báo cáo số 198/BC-UBND ngày 7/6/2023 của UBND\nvăn bản B báo cáo số 199/BC-UBND ngày 7/6/2023 của UBND',
  },
});

/** Numbers begin again each year, so two full dates of different years name two documents. */
function sameNumber(a: CitedDocument, b: CitedDocument): boolean {
  const key = ({ number }: CitedDocument) => number?.normalize('NFKC');
  const year = ({ date }: CitedDocument) => /\d{4}/.exec(date ?? '')?.[0];
  const sameIssuer = a.issuers[0]?.ref === b.issuers[0]?.ref;
  return key(a) === key(b) && sameIssuer && (!year(a) || !year(b) || year(a) === year(b));
}
