import type { RPlanLinkingError } from '@rplan/meaning';
import { qualifiedName } from '@rplan/meaning';
import { placeOf, placeOfReference } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A bare name that several units have, where the name alone does not tell which is meant. */
export const ambiguousName = defineRule<{ name: string; choices: readonly string[] }>({
  code: 'RP-NAME-003',
  family: 'names',
  severity: 'error',
  title: { vi: 'Tên có ở nhiều đơn vị', en: 'A name that several units have' },
  message: {
    vi: ({ name, choices }) => `Có nhiều “${name}”. Ghi rõ: ${choices.join(' hoặc ')}.`,
    en: ({ name, choices }) => `There is more than one “${name}”. Say which: ${choices.join(' or ')}.`,
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
  examples: {
    failing:
      'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }\ncơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }\nthông báo TB-1 "Thông báo" { ký «GĐ» }',
    passing:
      'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }\ncơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }\nthông báo TB-1 "Thông báo" { ký SNV.GĐ }',
  },
});
