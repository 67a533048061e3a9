import { placeOf, plainText } from '@rplan/syntax';
import type { Rank } from '@rplan/syntax/ast';
import { isRank, isScore } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** One population, named twice with two sizes: 15 `sở, ban, ngành` here, 21 there. */
export const population = defineRule<{ population: string; size: string; other: string }>({
  code: 'RP-SCORE-008',
  family: 'scores',
  severity: 'warning',
  title: { vi: 'Một nhóm so sánh có hai số lượng', en: 'One population with two sizes' },
  message: {
    vi: ({ population: name, size, other }) => `“${name}” ở đây có ${size}, nơi khác có ${other}.`,
    en: ({ population: name, size, other }) => `“${name}” counts ${size} here and ${other} elsewhere.`,
  },
  on: {
    Assessment(result, { project, report }) {
      for (const rank of ranksOf(result)) {
        const mine = sizeOf(rank);
        if (!mine) continue;
        const rival = project.results
          .filter(({ year }) => year === result.year)
          .flatMap(ranksOf)
          .find((other) => other !== rank && sizeOf(other)?.name === mine.name && sizeOf(other)?.size !== mine.size);
        const theirs = rival && sizeOf(rival);
        if (!rival || !theirs || !isLater(rank, rival)) continue;
        report({
          at: placeOf(rank, 'value'),
          data: { population: mine.name, size: mine.size, other: theirs.size },
          related: [{ place: placeOf(rival, 'value'), message: { vi: 'Nơi ghi khác', en: 'The other size' } }],
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "C"\nbộ chỉ số D "D"\nkết quả K1 của VP theo C năm 2022 { hạng 15/15 trong "sở, ban, ngành" }\nkết quả K2 của VP theo D năm 2022 { hạng «13/21» trong "sở, ban, ngành" }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "C"\nbộ chỉ số D "D"\nkết quả K1 của VP theo C năm 2022 { hạng 15/21 trong "sở, ban, ngành" }\nkết quả K2 của VP theo D năm 2022 { hạng 13/21 trong "sở, ban, ngành" }',
  },
});

function ranksOf({ items }: { readonly items: readonly { $type: string }[] }): Rank[] {
  return items.flatMap((item) => (isRank(item) ? [item] : isScore(item) ? item.items.filter(isRank) : []));
}

function sizeOf(rank: Rank): { name: string; size: string } | undefined {
  const size = rank.value?.split('/')[1];
  const name = rank.text ? plainText(rank.text) : rank.population?.ref && plainText(rank.population.ref.title);
  return size && name ? { name, size } : undefined;
}

/** The second of two in the order of the files, so that the pair is reported once. */
function isLater(a: Rank, b: Rank): boolean {
  const [here, there] = [placeOf(a), placeOf(b)];
  return here.file === there.file ? here.start > there.start : here.file > there.file;
}
