import type { RPlanLinkingError } from '@rplan/meaning';
import { kindOf, typeName } from '@rplan/meaning';
import { placeOf, placeOfReference } from '@rplan/syntax';
import { reflection } from '../../reflection.js';
import { defineRule } from '../../rule.js';

/** A reference to a thing of a kind that cannot stand there. */
export const rule = defineRule<{ name: string; expected: string; found: { vi: string; en: string } }>({
  code: 'RP-NAME-002',
  severity: 'error',
  title: { vi: 'Tên thuộc loại khác', en: 'A name of another kind' },
  message: {
    vi: ({ name, expected, found }) => `“${name}” là ${found.vi}; ở đây cần ${typeName(expected, 'vi')}.`,
    en: ({ name, expected, found }) => `“${name}” is a ${found.en}; ${typeName(expected, 'en')} is needed here.`,
  },
  page: {
    why: {
      vi: 'Tên có khai báo nhưng là loại khác: ghi bộ chỉ số ở chỗ của đơn vị thì không giao việc được cho ai.',
      en: 'The name is declared, but is something else: an index where a unit is wanted can be given no work.',
    },
    whatToDo: {
      vi: 'Chọn tên đúng loại nêu trong thông báo.',
      en: 'Choose a name of the kind that the message asks for.',
    },
    limits: {
      vi: 'Chưa ghi nhận giới hạn nào.',
      en: 'None known.',
    },
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
});
