import type { Vocabulary } from '@rplan/syntax';
import { plainText, spell, statementOf } from '@rplan/syntax';
import type { AstNode } from 'langium';

/** The keyword a statement of this type opens with, in a vocabulary: what its writer calls the thing. */
export function kindOf(node: AstNode, vocabulary: Vocabulary): string {
  return spell(statementOf(node)?.keyword ?? node.$type.toLowerCase(), vocabulary);
}

/** Types that a reference may point at, in the words of a vocabulary. */
export function typeName(type: string, vocabulary: Vocabulary): string {
  const known = TYPE_NAMES[type];
  return known ? known[vocabulary] : spell(type.toLowerCase(), vocabulary);
}

const TYPE_NAMES: Readonly<Record<string, Readonly<Record<Vocabulary, string>>>> = {
  Party: { vi: 'cơ quan, đơn vị, nhóm hoặc chức vụ', en: 'an organization, unit, group or role' },
  Issuer: { vi: 'cơ quan, đơn vị hoặc chức vụ', en: 'an organization, unit or role' },
  OrgUnit: { vi: 'cơ quan hoặc đơn vị', en: 'an organization or unit' },
  Source: { vi: 'văn bản, kết quả hoặc tiến độ', en: 'a document, assessment or progress file' },
  CitedDocument: { vi: 'văn bản', en: 'a cited document' },
  AuthoredDocument: { vi: 'văn bản được soạn', en: 'an authored document' },
  IndexNode: { vi: 'bộ chỉ số, lĩnh vực hoặc tiêu chí', en: 'an index, field or criterion' },
  Node: { vi: 'lĩnh vực hoặc tiêu chí', en: 'a field or criterion' },
  Anchor: { vi: 'nhiệm vụ hoặc văn bản', en: 'a task or document' },
  Changeable: { vi: 'nhiệm vụ, tồn tại, mục hoặc phụ lục', en: 'a task, finding, section or appendix' },
  Container: { vi: 'mục hoặc phụ lục', en: 'a section or appendix' },
  Named: { vi: 'tên đã khai báo', en: 'a declared name' },
};

/** The title of a thing as plain words, where it has one. */
export function titleOf(node: AstNode): string {
  const title = (node as { title?: unknown }).title ?? (node as { text?: unknown }).text;
  return title && typeof title === 'object' && '$type' in title ? plainText(title as never) : '';
}
