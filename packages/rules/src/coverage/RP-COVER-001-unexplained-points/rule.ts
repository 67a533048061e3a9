import type { DocumentFacts, NodeCoverage } from '@rplan/meaning';
import { discrepanciesOf, textsOf, toOffice } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { Node } from '@rplan/syntax/ast';
import { isAbout } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { type NamedNode, namedNode, nodeNameFirst } from '../../scores/node-name.js';
import { lostIn } from '../../syntax/lost.js';

/**
 * Points a node lost although no finding of the document deducts them. It stands at the finding that is about the node, else
 * where the prose prints the node's score, else at the document's name.
 */
export const rule = defineRule<NamedNode & { lost: string; maximum: string; achieved: string }>({
  code: 'RP-COVER-001',
  severity: 'error',
  title: { vi: 'Điểm mất không tồn tại nào giải thích', en: 'Lost points that no finding explains' },
  message: {
    vi: ({ lost, maximum, achieved, ...node }) =>
      `${nodeNameFirst(node, 'vi')} mất ${lost} điểm (đạt ${achieved}/${maximum}) nhưng không tồn tại nào ghi điểm trừ.`,
    en: ({ lost, maximum, achieved, ...node }) =>
      `${nodeNameFirst(node, 'en')} lost ${lost} points (${achieved} of ${maximum}), but no finding deducts them.`,
  },
  page: {
    why: {
      vi: 'Đã gặp lĩnh vực hiện đại hóa mất 4,31 điểm mà không tồn tại nào ghi “trừ”, và lĩnh vực đạt 16,97/17 không được nhắc ở phần hạn chế: điểm mất không ai nhận thì năm sau lại mất.',
      en: 'A field of a real report lost 4.31 points and no finding deducted any; another with 16.97 of 17 was not among the limitations: what nobody explains is lost again next year.',
    },
    whatToDo: {
      vi: 'Ghi “trừ” ở tồn tại, hoặc thêm tồn tại và nhiệm vụ (có gợi ý).',
      en: 'Let a finding deduct them, or add a finding and its task (a fix does it).',
    },
    limits: {
      vi: 'Chỉ xét văn bản có tồn tại và kết quả mà văn bản dựa vào; sai số làm tròn được bỏ qua.',
      en: 'Only documents with findings, and the result that they rest on; rounding is allowed for.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      if (lostIn(file).inside(document)) return;
      const facts = factsOf(document);
      for (const coverage of facts.coverage) {
        for (const wrong of discrepanciesOf(coverage)) {
          if (wrong.kind !== 'unexplained') continue;
          const { node, coverage: points } = wrong;
          const { lost, maximum, value, statement } = points.score;
          if (!lost || !maximum || !value) continue;
          report({
            at: placeFor(facts, node, points),
            data: {
              ...namedNode(node),
              lost: toOffice(lost),
              maximum: toOffice(maximum),
              achieved: toOffice(value),
            },
            related: statement ? [{ place: placeOf(statement), message: { vi: 'Điểm đạt', en: 'The score' } }] : [],
          });
        }
      }
    },
  },
});

function placeFor({ document, work }: DocumentFacts, node: Node, { score }: NodeCoverage): Place {
  const about = work.findings.find((finding) => work.effective.get(finding)?.about.includes(node));
  if (about) return about.name ? placeOf(about, 'name') : placeOf(about.items.find(isAbout) ?? about);
  const statement = score.statement?.$container;
  for (const link of textsOf(document).links) {
    if (link.target?.ref === statement && link.steps[0]?.node?.ref === node) return placeOf(link);
  }
  return placeOf(document, 'name');
}
