import { matchesIn } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { nodesIn, placeOf } from '@rplan/syntax';
import type { Chunk } from '@rplan/syntax/ast';
import { isAssessment, isChunk, isLink, isMaximum, isPoints, isScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/** A decimal point in a file that writes decimal commas. Vietnamese has the comma; dates, codes and section numbers are no decimals. */
export const rule = defineRule<{ written: string; meant: string }>({
  code: 'RP-LANG-005',
  severity: 'warning',
  title: { vi: 'Lẫn dấu chấm và dấu phẩy thập phân', en: 'Decimal points among decimal commas' },
  message: {
    vi: ({ written, meant }) => `“${written}” dùng dấu chấm, nơi khác dùng dấu phẩy: viết “${meant}”.`,
    en: ({ written, meant }) => `“${written}” has a point where other numbers have a comma: write “${meant}”.`,
  },
  page: {
    why: {
      vi: 'Tiếng Việt dùng dấu phẩy thập phân. Đã gặp báo cáo ghi “14,5/15,5 điểm” cạnh “93.43/100 điểm”: người đọc và bảng tính hiểu khác nhau.',
      en: 'Vietnamese writes decimals with a comma. A real report had “14,5/15,5” beside “93.43/100”: readers and spreadsheets take them differently.',
    },
    whatToDo: {
      vi: 'Đổi dấu chấm thành dấu phẩy ở số được gạch chân.',
      en: 'Change the point of the underlined number to a comma.',
    },
    limits: {
      vi: 'Trong lời văn chỉ xét số có “điểm”, “%”, “/...” ở sau hoặc “đạt”, “tăng”... ở trước; mã tiêu chí, mục, giờ, phiên bản không bị báo.',
      en: 'In prose only numbers with a unit of scores after, or “đạt”, “tăng” in front, are looked at; codes, headings, hours and versions are not.',
    },
  },
  readsProse: true,
  on: {
    Model(model, { report }) {
      const points: { at: Place; written: string }[] = [];
      let commas = 0;
      for (const node of nodesIn(model)) {
        const value = numberOf(node);
        if (value?.text.includes(',')) commas++;
        else if (value?.text.includes('.')) points.push({ at: placeOf(node, value.property), written: value.text });
        if (!isChunk(node)) continue;
        commas += [...matchesIn(node, COMMA)].length;
        for (const { match, at } of matchesIn(node, isStatedValue(node) ? WHOLE : POINT))
          points.push({ at, written: match[0] });
      }
      if (commas === 0) return;
      for (const { at, written } of points) report({ at, data: { written, meant: written.replace('.', ',') } });
    },
  },
});

const COMMA = /(?<![\d.,/])\d+,\d+(?![\d.,/])/g;
/** With the unit of a score after it, or after a word that a value follows; after `mục` or `tiêu chí` it is a code. */
const POINT = new RegExp(
  [
    '(?<![\\d.,/\\p{L}-])(?=\\d)',
    '(?<!(?<!\\p{L})(?:mục|khoản|điều|tiêu chí|thành phần|lĩnh vực|phụ lục|biểu|bảng|phần|chương|phiên bản|nội dung|câu|chỉ tiêu|nhiệm vụ|bước|mẫu|số) )',
    '\\d{1,3}\\.\\d{1,2}(?![\\d.,\\p{L}-])',
    '(?=\\s*(?:điểm|%|/\\s*\\d)|(?<=(?<!\\p{L})(?:đạt|được|còn|tăng|giảm|mất|trừ|bằng|lên|xuống) [\\d.]+)\\s*$)',
  ].join(''),
  'giu',
);

/** A number that is all the words of a link to a value: `{KQ.tổng|93.43}`. Over a criterion it may be the code. */
const WHOLE = /^\d{1,3}\.\d{1,2}$/g;

function isStatedValue({ $container: link, text }: Chunk): boolean {
  const isLabel = isLink(link) && link.label.length === 1 && text !== undefined && !text.includes(' ');
  return isLabel && (isAssessment(link.target?.ref) || link.steps.some(({ field }) => field !== undefined));
}

function numberOf(node: AstNode): { text: string; property: string } | undefined {
  if (isMaximum(node) && node.points) return { text: node.points, property: 'points' };
  if ((isTotal(node) || isScore(node) || isPoints(node)) && node.value) return { text: node.value, property: 'value' };
  return undefined;
}
