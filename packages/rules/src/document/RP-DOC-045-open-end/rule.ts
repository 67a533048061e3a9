import { placeOf } from '@rplan/syntax';
import { isAppendix, isParagraphs } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';
import { lastContent } from '../last-content.js';

/** Content or an appendix that ends with a colon: what it announces does not come, and the end mark `./.` cannot stand behind it. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-DOC-045',
  severity: 'warning',
  title: { vi: 'Nội dung kết thúc bằng dấu hai chấm', en: 'Content that ends with a colon' },
  message: {
    vi: () => 'Nội dung kết thúc bằng dấu “:” nên không in được “./.”; sau đó còn thiếu phần được nêu.',
    en: () => 'The content ends with “:”, so that “./.” cannot be printed; what it announces is missing.',
  },
  page: {
    why: {
      vi: 'Các mẫu tại Phụ lục III Nghị định 30/2020/NĐ-CP kết thúc nội dung và phụ lục bằng “./.”. Dấu hai chấm báo còn phần sau, thường bị bỏ sót khi sao chép.',
      en: 'The models of Appendix III to Decree 30/2020/NĐ-CP end the content and each appendix with “./.”. A colon says that something follows, which was left out in copying.',
    },
    whatToDo: {
      vi: 'Viết tiếp phần được nêu, hoặc thay dấu “:” bằng dấu chấm.',
      en: 'Write what is announced, or put a stop in place of the colon.',
    },
    limits: {
      vi: 'Nội dung kết thúc bằng nhiệm vụ, tồn tại, bảng hoặc tiêu đề mục không xét.',
      en: 'Content that ends with a task, a finding, a table or the title of a section is not looked at.',
    },
  },
  on: {
    AuthoredDocument({ items }, { file, report }) {
      for (const content of [items, ...items.filter(isAppendix).map((appendix) => appendix.items)]) {
        const last = lastContent(content);
        const text = isParagraphs(last) ? last.text : undefined;
        if (!text || lostIn(file).near(text)) continue;
        const found = /:\s*"{1,3}$/.exec(text.$cstNode?.text ?? '');
        if (!found) continue;
        const { file: of, start } = placeOf(text);
        report({ at: { file: of, start: start + found.index, end: start + found.index + 1 }, data: {} });
      }
    },
  },
});
