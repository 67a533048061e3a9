import type { PartialDate } from '@rplan/calendar';
import { formatShort, isComplete, parsePartialDate } from '@rplan/calendar';
import { matchesIn } from '@rplan/meaning';
import { onceEach, placeOf } from '@rplan/syntax';
import type { CitedDocument, Party } from '@rplan/syntax/ast';
import { isOrgUnit } from '@rplan/syntax/ast';
import { namesOf } from '../../names/names-of.js';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';

type Typed = { written: string; name: string; date?: string; issuer?: string };

/** A citation typed in prose that a declared document contradicts: the same number with another date or another issuer. */
export const rule = defineRule<Typed>({
  code: 'RP-CITE-009',
  severity: 'warning',
  title: { vi: 'Viện dẫn gõ tay khác khai báo', en: 'A typed citation that a declaration contradicts' },
  message: {
    vi: ({ written, name, date, issuer }) =>
      `“${written}”: ${name} khai báo ${date === undefined ? `do “${issuer}” ban hành` : `ngày ${date}`}.`,
    en: ({ written, name, date, issuer }) =>
      `“${written}”: ${name} is declared as ${date === undefined ? `issued by “${issuer}”` : `dated ${date}`}.`,
  },
  page: {
    why: {
      vi: 'Cùng một nghị quyết ghi hai ngày trong một văn bản: “76/NQ-CP ngày 15/7/2020” bên cạnh khai báo ngày 15/7/2021.',
      en: 'One resolution with two dates in one document: typed as of 15/7/2020, declared as of 15/7/2021.',
    },
    whatToDo: {
      vi: 'Sửa ngày, cơ quan; tốt hơn là viện dẫn bằng liên kết.',
      en: 'Correct the date or issuer; better, cite by a link.',
    },
    limits: {
      vi: 'Mỗi năm số bắt đầu lại: khác năm chỉ báo khi trùng ngày, tháng hoặc số hiệu có năm. Số của UBND, HĐND dùng chung ký hiệu nên chỉ so khi trùng ngày, tháng hoặc ghi rõ cơ quan.',
      en: 'Numbers begin anew each year: another year is reported only with the same day and month, or where the number bears the year. The symbols of committees are shared, so these are compared only with the same day and month, or their issuer.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { project, report }) {
      for (const { match, at } of matchesIn(chunk, CITATION)) {
        const { symbol = '', issuer, other, d, m, y, ld, lm, ly } = match.groups ?? {};
        const declared = byNumber(project).get(normal(symbol)) ?? [];
        const date = { day: Number(d ?? ld), month: Number(m ?? lm), year: Number(y ?? ly) };
        const typedIssuer = (issuer ?? other)?.trim();
        if (
          declared.length === 0 ||
          declared.some((document) => isSameDay(document, date) && !otherIssuer(document, typedIssuer, project))
        )
          continue;
        for (const document of declared) {
          const wrong = contradiction(document, { symbol, date, issuer: typedIssuer }, project);
          if (!wrong) continue;
          report({
            at,
            data: { written: match[0], name: document.name, ...wrong },
            related: [{ place: placeOf(document, 'name'), message: { vi: 'Khai báo', en: 'The declaration' } }],
          });
          break;
        }
      }
    },
  },
});

const CITATION =
  /(?<!\p{L})số\s+(?<symbol>\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&]*(?:[/-][\p{L}\d&]+)*)(?:\s+của\s+(?<issuer>[^,.;()\d]{2,60}?))?,?\s+ngày\s+(?:(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})|(?<ld>\d{1,2}) tháng (?<lm>\d{1,2}) năm (?<ly>\d{4}))(?!\d)(?:\s+của\s+(?<other>\p{Lu}[^,.;:()\d]{1,60}?)(?=\s*[,.;:()]|\s+(?:về|ban hành|phê duyệt|công bố|quy định|hướng dẫn|và)(?!\p{L})|$))?/gu;
const SHARED = /(?:UBND|HĐND)(?!\p{L})/u;

interface Citation {
  readonly symbol: string;
  readonly date: Required<PartialDate>;
  readonly issuer: string | undefined;
}

function contradiction(document: CitedDocument, typed: Citation, project: ProjectParts) {
  const declared = dateOf(document);
  if (!declared) return undefined;
  const other = otherIssuer(document, typed.issuer, project);
  const sameDayOfYear = declared.day === typed.date.day && declared.month === typed.date.month;
  if (isSameDay(document, typed.date)) return other && { issuer: other };
  // Somebody else's document on another day is another document; a shared symbol alone names nobody.
  const unknown =
    typed.issuer === undefined
      ? SHARED.test(typed.symbol) && !sameDayOfYear
      : !isIssuer(document, typed.issuer, project);
  if (unknown) return undefined;
  const comparable = declared.year === typed.date.year || sameDayOfYear || /\/\d{4}\//.test(typed.symbol);
  return comparable ? { date: formatShort(declared) } : undefined;
}

/** The declared issuer, where the typed one is the name of somebody else. */
function otherIssuer(document: CitedDocument, typed: string | undefined, project: ProjectParts): string | undefined {
  const [first] = issuersOf(document);
  return first && called(typed, project).length > 0 && !isIssuer(document, typed, project)
    ? namesOf(first)[0]
    : undefined;
}

function isIssuer(document: CitedDocument, typed: string | undefined, project: ProjectParts): boolean {
  const declared = issuersOf(document).map(bodyOf);
  return called(typed, project).some((party) => declared.includes(bodyOf(party)));
}

function called(typed: string | undefined, { parties }: ProjectParts): readonly Party[] {
  return parties.get(typed?.normalize('NFC').toLocaleLowerCase('vi') ?? '') ?? [];
}

function issuersOf({ issuers }: CitedDocument): readonly Party[] {
  return issuers.flatMap(({ ref }) => (ref ? [ref as Party] : []));
}

function bodyOf(party: Party): unknown {
  return isOrgUnit(party.$container) ? party.$container : party;
}

function dateOf({ date }: CitedDocument) {
  const reading = parsePartialDate(date ?? '');
  return reading.ok && isComplete(reading.date) ? reading.date : undefined;
}

function isSameDay(document: CitedDocument, date: Required<PartialDate>): boolean {
  const declared = dateOf(document);
  return !declared || (declared.day === date.day && declared.month === date.month && declared.year === date.year);
}

const byNumber = onceEach(({ cited }: ProjectParts): ReadonlyMap<string, readonly CitedDocument[]> => {
  const made = new Map<string, CitedDocument[]>();
  for (const document of cited) {
    if (!document.number || document.number.startsWith('_')) continue;
    const key = normal(document.number);
    made.set(key, [...(made.get(key) ?? []), document]);
  }
  return made;
});

/** One number however it is written: `05/qđ-ubnd` and `5/QĐ–UBND`. */
function normal(symbol: string): string {
  return symbol.normalize('NFKC').toUpperCase().replace(/[–—]/g, '-').replace(/^0+/, '');
}
