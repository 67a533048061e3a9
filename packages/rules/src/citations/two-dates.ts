import { parsePartialDate } from '@rplan/calendar';
import type { Place } from '@rplan/syntax';
import { onceEach, placeOf } from '@rplan/syntax';
import type { AuthoredDocument, CitedDocument, Issuer } from '@rplan/syntax/ast';
import { isAttachedTo, isCitedDocument, isDateLine, isIssuerLine, isNumberLine } from '@rplan/syntax/ast';
import type { ProjectParts } from '../rule.js';
import { defineRule } from '../rule.js';

/**
 * One number and issuer, two documents: with two dates one is wrong; with one date the second declaration is superfluous, or two documents
 * of the project bear the same number. Numbers are unique in a year (Decree 30/2020, Article 15.1).
 */
export const twoDates = defineRule<{ number: string; date: string; other: string; name?: string }>({
  code: 'RP-CITE-002',
  family: 'citations',
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
  examples: {
    failing:
      'cơ quan UBND "UBND tỉnh"\nvăn bản A báo cáo số 8/BC-UBND ngày 7/6/2023 của UBND\nvăn bản B báo cáo số «08/BC-UBND» ngày 8/6/2023 của UBND',
    passing:
      'cơ quan UBND "UBND tỉnh"\nvăn bản A báo cáo số 198/BC-UBND ngày 7/6/2023 của UBND\nvăn bản B báo cáo số 199/BC-UBND ngày 7/6/2023 của UBND',
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
