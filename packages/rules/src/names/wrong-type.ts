import type { RPlanLinkingError } from '@rplan/meaning';
import { kindOf, typeName } from '@rplan/meaning';
import { placeOf, placeOfReference } from '@rplan/syntax';
import { reflection } from '../reflection.js';
import { defineRule } from '../rule.js';

/** A reference to a thing of a kind that cannot stand there. */
export const wrongType = defineRule<{ name: string; expected: string; found: { vi: string; en: string } }>({
  code: 'RP-NAME-002',
  family: 'names',
  severity: 'error',
  title: { vi: 'Tên thuộc loại khác', en: 'A name of another kind' },
  message: {
    vi: ({ name, expected, found }) => `“${name}” là ${found.vi}; ở đây cần ${typeName(expected, 'vi')}.`,
    en: ({ name, expected, found }) => `“${name}” is a ${found.en}; ${typeName(expected, 'en')} is needed here.`,
  },
  file({ file, report }) {
    for (const { error } of file.references) {
      const resolution = (error as RPlanLinkingError | undefined)?.resolution;
      const [candidate] = resolution?.candidates ?? [];
      if (!error || resolution?.problem !== 'wrong-type' || !candidate || !('$refText' in error.info.reference))
        continue;
      const { container, reference } = error.info;
      report({
        at: placeOfReference(container, reference as never),
        data: {
          name: reference.$refText,
          expected: reflection.getReferenceType(error.info),
          found: { vi: kindOf(candidate, 'vi'), en: kindOf(candidate, 'en') },
        },
        related: [{ place: placeOf(candidate, 'name'), message: { vi: 'Khai báo ở đây', en: 'Declared here' } }],
      });
    }
  },
  examples: {
    failing:
      'bộ chỉ số PAR "Chỉ số"\nkế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì «PAR»  thời hạn 30/6/2026 } }',
    passing:
      'cơ quan PAR "Phòng"\nkế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì PAR  thời hạn 30/6/2026 } }',
  },
});
