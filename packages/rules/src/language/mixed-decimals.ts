import { matchesIn } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { nodesIn, placeOf } from '@rplan/syntax';
import { isChunk, isMaximum, isPoints, isScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../rule.js';

/** A decimal point in a file that writes decimal commas. Vietnamese has the comma; dates, codes and section numbers are no decimals. */
export const mixedDecimals = defineRule<{ written: string; meant: string }>({
  code: 'RP-LANG-005',
  family: 'language',
  severity: 'warning',
  title: { vi: 'Lẫn dấu chấm và dấu phẩy thập phân', en: 'Decimal points among decimal commas' },
  message: {
    vi: ({ written, meant }) => `“${written}” dùng dấu chấm, nơi khác dùng dấu phẩy: viết “${meant}”.`,
    en: ({ written, meant }) => `“${written}” has a point where other numbers have a comma: write “${meant}”.`,
  },
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
        for (const { match, at } of matchesIn(node, POINT)) points.push({ at, written: match[0] });
      }
      if (commas === 0) return;
      for (const { at, written } of points) report({ at, data: { written, meant: written.replace('.', ',') } });
    },
  },
  examples: {
    failing: 'bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 15,5 }  lĩnh vực 2 "B" { tối đa «4.25» } }',
    passing: 'bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 15,5 }  lĩnh vực 2.1 "B" { tối đa 4,25 } }',
  },
});

const COMMA = /(?<![\d.,/])\d+,\d+(?![\d.,/])/g;
const POINT = /(?<![\d.,/\p{L}-])\d{1,3}\.\d{1,2}(?![\d.,/\p{L}-])(?=\s*(?:điểm|%|\/|$))/gu;

function numberOf(node: AstNode): { text: string; property: string } | undefined {
  if (isMaximum(node) && node.points) return { text: node.points, property: 'points' };
  if ((isTotal(node) || isScore(node) || isPoints(node)) && node.value) return { text: node.value, property: 'value' };
  return undefined;
}
