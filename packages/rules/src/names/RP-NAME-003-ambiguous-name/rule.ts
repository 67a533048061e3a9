import type { RPlanLinkingError } from '@rplan/meaning';
import { qualifiedName } from '@rplan/meaning';
import { placeOf, placeOfReference } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A bare name that several units have, where the name alone does not tell which is meant. */
export const rule = defineRule<{ name: string; choices: readonly string[] }>({
  code: 'RP-NAME-003',
  severity: 'error',
  title: { vi: 'Tên có ở nhiều đơn vị', en: 'A name that several units have' },
  message: {
    vi: ({ name, choices }) => `Có nhiều “${name}”. Ghi rõ: ${choices.join(' hoặc ')}.`,
    en: ({ name, choices }) => `There is more than one “${name}”. Say which: ${choices.join(' or ')}.`,
  },
  page: {
    why: {
      vi: 'Nhiều sở cùng có “Giám đốc”, nhiều xã cùng có “Phòng Kinh tế”: chỉ ghi tên riêng thì không rõ của đơn vị nào.',
      en: 'Many departments have a director, many communes an office of the same name: the name alone does not say whose.',
    },
    whatToDo: {
      vi: 'Ghi tên đơn vị trước dấu chấm: SNV.GĐ (có gợi ý cho từng cách hiểu).',
      en: 'Put the unit in front of a dot: SNV.GĐ (a fix for each reading).',
    },
    limits: {
      vi: 'Chưa ghi nhận giới hạn nào.',
      en: 'None known.',
    },
  },
  file({ file, report }) {
    for (const { error } of file.references) {
      const resolution = (error as RPlanLinkingError | undefined)?.resolution;
      if (!error || resolution?.problem !== 'ambiguous' || !('$refText' in error.info.reference)) continue;
      const { container, reference } = error.info;
      report({
        at: placeOfReference(container, reference as never),
        data: { name: reference.$refText, choices: resolution.candidates.map(qualifiedName) },
        related: resolution.candidates.map((node) => ({
          place: placeOf(node, 'name'),
          message: { vi: 'Khai báo ở đây', en: 'Declared here' },
        })),
      });
    }
  },
});
