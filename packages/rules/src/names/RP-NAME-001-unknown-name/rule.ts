import type { RPlanLinkingError } from '@rplan/meaning';
import { documentAbove, documentWideIn, localsOf, planOf, typeName } from '@rplan/meaning';
import { nearest, placeOfReference } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { isAddition, isChange, isDrop, isTask, isUpdate } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { reflection } from '../../reflection.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

function amendsNothing(change: AstNode): boolean {
  const document = documentAbove(change);
  return document !== undefined && documentWideIn(document).amendments.length === 0;
}

/** A task that a later document adds to the plan is named by that document: `TB.NV-2`. */
function addedName(container: AstNode, name: string, documents: readonly AuthoredDocument[]): string | undefined {
  if (!isUpdate(container) && !isChange(container) && !isDrop(container)) return undefined;
  const by = documents.find((document) =>
    [...localsOf(document)].some((node) => node.name === name && isTask(node) && planOf(node) !== undefined),
  );
  return by && `${by.name}.${name}`;
}

/** Each guess looks at every name; a file with more unknown names than this has no slips but no directory. */
const MOST_GUESSES = 100;

/** A reference to a name that nobody declares. */
export const rule = defineRule<{ name: string; expected: string; suggestion?: string }>({
  code: 'RP-NAME-001',
  severity: 'error',
  title: { vi: 'Tên chưa được khai báo', en: 'A name that is not declared' },
  message: {
    vi: ({ name, expected, suggestion }) =>
      `Chưa khai báo “${name}” (cần ${typeName(expected, 'vi')}).${suggestion ? ` Có phải ý bạn là “${suggestion}”?` : ''}`,
    en: ({ name, expected, suggestion }) =>
      `“${name}” is not declared (${typeName(expected, 'en')} is needed).${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
  },
  page: {
    why: {
      vi: 'Tên chưa khai báo thì không in được, không kiểm tra được; thường do gõ sai một chữ hoặc quên khai báo đơn vị trong danh bạ.',
      en: 'A name that nobody declares can be neither printed nor checked; most often a letter is wrong, or the unit is missing in the directory.',
    },
    whatToDo: {
      vi: 'Sửa theo tên được gợi ý, hoặc khai báo (có gợi ý khai báo cơ quan).',
      en: 'Take the suggested name, or declare it (a fix declares a unit).',
    },
    limits: {
      vi: 'Tên nằm trong câu lệnh không đọc được không bị báo thêm.',
      en: 'A name declared in what could not be read is not reported again.',
    },
  },
  file(context) {
    let guesses = 0;
    for (const { error } of context.file.references) {
      if (!error || (error as RPlanLinkingError).resolution?.problem !== 'unknown') continue;
      const { container, reference } = error.info;
      // Declared in a statement that could not be read: that one is reported.
      const lost = lostIn(context.file);
      if (!('$refText' in reference) || lost.mentions(reference.$refText) || lost.broken(container)) continue;
      // Names of a plan that the document does not say it amends: that is reported once.
      if ((isChange(container) || isDrop(container) || isAddition(container)) && amendsNothing(container)) continue;
      const suggestion =
        addedName(container, reference.$refText, context.project.documents) ??
        (guesses++ < MOST_GUESSES ? nearest(reference.$refText, context.visibleNames(error.info)) : undefined);
      const data = { name: reference.$refText, expected: reflection.getReferenceType(error.info) };
      context.report({
        at: placeOfReference(container, reference as never),
        data: suggestion ? { ...data, suggestion } : data,
      });
    }
  },
});
