import { parsePartialDate } from '@rplan/calendar';
import type { Place } from '@rplan/syntax';
import { onceEach, placeOf } from '@rplan/syntax';
import type { AuthoredDocument, CitedDocument, Issuer } from '@rplan/syntax/ast';
import { isAttachedTo, isCitedDocument, isDateLine, isIssuerLine, isNumberLine } from '@rplan/syntax/ast';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';

/**
 * One number and issuer, two documents: with two dates one is wrong; with one date the second declaration is superfluous, or two documents
 * of the project bear the same number. Numbers are unique in a year (Decree 30/2020, Article 15.1).
 */
export const rule = defineRule<{ number: string; date: string; other: string; name?: string }>({
  code: 'RP-CITE-002',
  severity: 'warning',
  title: { vi: 'Một số hiệu khai báo hai lần', en: 'One number declared twice' },
  message: {
    vi: ({ number, date, other, name }) =>
      name !== undefined
        ? `Số ${number} đã dùng cho ${name} (ngày ${other || 'trống'}); trong một năm mỗi văn bản có số riêng.`
        : date === other
          ? `Văn bản số ${number} đã được khai báo.`
          : `Văn bản số ${number} ở đây ghi ngày ${date || 'trống'}, nơi khác ghi ${other || 'trống'}.`,
    en: ({ number, date, other, name }) =>
      name !== undefined
        ? `${number} is the number of ${name} (dated ${other || 'nothing'}); each document of a year has its own.`
        : date === other
          ? `Document ${number} is declared already.`
          : `Document ${number} is dated ${date || 'nothing'} here and ${other || 'nothing'} elsewhere.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Điều 15: số và ký hiệu là duy nhất trong một năm. Đã gặp Báo cáo số 198/BC-UBND viện dẫn hai lần trong một câu, một lần đủ ngày, một lần không.',
      en: 'Decree 30/2020/NĐ-CP, Article 15: number and symbol are unique in a year. A real letter cited Report 198/BC-UBND twice in one sentence, once with its date and once without.',
    },
    whatToDo: {
      vi: 'Sửa số hoặc ngày sai; khai báo trùng thì giữ một.',
      en: 'Correct the wrong number or date; of two equal declarations keep one.',
    },
    limits: {
      vi: 'Hai văn bản khác năm hoặc khác cơ quan ban hành được trùng số. Văn bản chưa ghi cơ quan ban hành chỉ so với văn bản cũng chưa ghi.',
      en: 'Documents of two years, or of two issuers, may share a number. One without an issuer is compared with others without one.',
    },
  },
  on: {
    CitedDocument(document, { project, report }) {
      const own = declarationOf(document);
      const first = own && sameNumber(own, project).find(({ node }) => isCitedDocument(node));
      if (!first || first.node === document) return;
      report({
        at: own.place(),
        data: { number: own.number, date: own.date, other: first.date },
        related: [{ place: first.place(), message: { vi: 'Khai báo kia', en: 'The other declaration' } }],
      });
    },
    AuthoredDocument(document, { project, report }) {
      const own = declarationOf(document);
      if (!own?.issuer) return;
      for (const other of sameNumber(own, project)) {
        if (other.node === document) return;
        const cited = isCitedDocument(other.node);
        // A document of the project may be declared as cited too, as long as both agree.
        if (cited && (!other.date || !own.date || sameDay(own.date, other.date))) continue;
        report({
          at: own.place(),
          data: { number: own.number, date: own.date, other: other.date, ...(!cited && { name: other.node.name }) },
          related: [{ place: other.place(), message: { vi: 'Văn bản kia', en: 'The other document' } }],
        });
        return;
      }
    },
  },
});

interface Declaration {
  readonly node: CitedDocument | AuthoredDocument;
  readonly number: string;
  readonly date: string;
  readonly issuer: Issuer | undefined;
  readonly place: () => Place;
}

/** A number with what decides whether it is the same; nothing where it is still blank. */
function declarationOf(node: CitedDocument | AuthoredDocument): Declaration | undefined {
  if (isCitedDocument(node)) {
    if (!isGiven(node.number)) return undefined;
    const issuer = node.issuers[0]?.ref;
    return { node, number: node.number, date: node.date ?? '', issuer, place: () => placeOf(node, 'number') };
  }
  const line = node.items.find(isNumberLine);
  // What is issued with another document bears its number.
  if (!isGiven(line?.number) || node.items.some(isAttachedTo)) return undefined;
  return {
    node,
    number: line.number,
    date: node.items.find(isDateLine)?.date ?? '',
    issuer: node.items.find(isIssuerLine)?.issuer?.ref,
    place: () => placeOf(line, 'number'),
  };
}

function isGiven(number: string | undefined): number is string {
  return !!number && !number.startsWith('_');
}

type Declared = ReadonlyMap<string, ReadonlyMap<Issuer | undefined, readonly Declaration[]>>;

/** Declarations of the same number by the same issuer; two full dates of different years name two documents, since numbers begin again each year. */
function sameNumber(own: Declaration, project: ProjectParts): readonly Declaration[] {
  const year = yearOf(own);
  const others = declaredIn(project).get(keyOf(own))?.get(own.issuer) ?? [];
  return others.filter((other) => !year || !yearOf(other) || year === yearOf(other));
}

/** By number and issuer, once a project: each declaration asks. */
const declaredIn = onceEach(({ cited, documents }: ProjectParts): Declared => {
  const declared = new Map<string, Map<Issuer | undefined, Declaration[]>>();
  for (const node of [...cited, ...documents]) {
    const one = declarationOf(node);
    if (!one) continue;
    const key = keyOf(one);
    const byIssuer = declared.get(key) ?? new Map<Issuer | undefined, Declaration[]>();
    declared.set(key, byIssuer);
    const same = byIssuer.get(one.issuer);
    if (same) same.push(one);
    else byIssuer.set(one.issuer, [one]);
  }
  return declared;
});

/** `5` and `05` are one number. */
function keyOf({ number }: Declaration): string {
  return number.normalize('NFKC').replace(/^0+(?=\d)/, '');
}

function yearOf({ date }: Declaration): string | undefined {
  return /\d{4}/.exec(date)?.[0];
}

function sameDay(a: string, b: string): boolean {
  const [one, other] = [parsePartialDate(a), parsePartialDate(b)];
  return !one.ok || !other.ok || JSON.stringify(one.date) === JSON.stringify(other.date);
}
