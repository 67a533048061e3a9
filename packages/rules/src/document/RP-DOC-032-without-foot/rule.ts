import { isComplete, parsePartialDate } from '@rplan/calendar';
import { kindOf } from '@rplan/kinds';
import { placeOf, plainText } from '@rplan/syntax';
import type { AuthoredDocument } from '@rplan/syntax/ast';
import { isAttachedTo, isComponentText, isDateLine, isIssuerLine, isNumberLine, isSignature } from '@rplan/syntax/ast';
import { isDraft } from '../../requirements.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

type Part = 'recipients' | 'archive' | 'signer' | 'name';

/**
 * What an issued document (with issuer, number and day) lacks at its foot: Nơi nhận, Lưu, who signs; or a name that is only the word of the
 * form. What is issued with another document is signed with that one.
 */
export const rule = defineRule<{ missing: readonly Part[] }>({
  code: 'RP-DOC-032',
  severity: 'warning',
  title: { vi: 'Phần cuối văn bản chưa đủ', en: 'An incomplete foot' },
  message: {
    vi: ({ missing }) => `Văn bản đã có số, ngày nhưng còn thiếu: ${missing.map((part) => WORDS[part].vi).join(', ')}.`,
    en: ({ missing }) =>
      `The document has number and date, but lacks ${missing.map((part) => WORDS[part].en).join(', ')}.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7 và II.9: chức vụ, họ tên người có thẩm quyền; nơi nhận, gồm cả bộ phận lưu.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, sections II.7 and II.9: post and name of who signs; the recipients, the archive among them.',
    },
    whatToDo: {
      vi: 'Ghi “nơi nhận”, “lưu”, “ký”; bản chưa ký thì ghi “dự thảo”.',
      en: 'Write the recipients, the archive and who signs; what is not signed yet is a draft.',
    },
    limits: {
      vi: 'Văn bản chưa có số hoặc ngày, bản dự thảo, văn bản ban hành kèm theo và loại không có mẫu trong Phụ lục III không xét.',
      en: 'Not looked at: what lacks number or date, drafts, what is issued with another document, kinds without a model in Appendix III.',
    },
  },
  on: {
    AuthoredDocument(document, { file, report }) {
      if (!isIssued(document) || lostIn(file).near(document)) return;
      const { items } = document;
      const has = (name: string) => items.some((item) => isComponentText(item) && item.component === name);
      const signature = items.find(isSignature);
      const missing: Part[] = [];
      if (!has('recipients')) missing.push('recipients');
      if (!has('archive')) missing.push('archive');
      // Chair and secretary sign minutes.
      if (!signature && !kindOf(document.kind)?.signedByTwo) missing.push('signer');
      const placeholder = signature?.signatory && FORM_WORDS.test(plainText(signature.signatory).normalize('NFC'));
      if (missing.length > 0) report({ at: placeOf(document, 'name'), data: { missing } });
      if (placeholder) report({ at: placeOf(signature, 'signatory'), data: { missing: ['name'] } });
    },
  },
});

const WORDS: Readonly<Record<Part, { vi: string; en: string }>> = {
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
  archive: { vi: 'lưu', en: 'the archive' },
  signer: { vi: 'người ký', en: 'who signs' },
  name: { vi: 'họ và tên người ký', en: 'the name of who signs' },
};
const FORM_WORDS = /^\W*(?:họ và tên|họ, tên|họ tên|full name)[^\p{L}]*$|^[.…_\s]+$/iu;

function isIssued(document: AuthoredDocument): boolean {
  const { items } = document;
  const number = items.find(isNumberLine)?.number;
  const reading = parsePartialDate(items.find(isDateLine)?.date ?? '');
  return (
    kindOf(document.kind)?.model !== undefined &&
    items.some(isIssuerLine) &&
    number !== undefined &&
    !number.startsWith('_') &&
    reading.ok &&
    isComplete(reading.date) &&
    !items.some(isAttachedTo) &&
    !isDraft(document)
  );
}
