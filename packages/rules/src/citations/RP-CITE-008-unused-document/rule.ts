import { onceEach, placeOf } from '@rplan/syntax';
import type { CitedDocument } from '@rplan/syntax/ast';
import { isCitedDocument } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** A document that is declared and nowhere cited. A catalogue without documents of its own is silent: others cite from it. */
export const rule = defineRule<{ name: string }>({
  code: 'RP-CITE-008',
  severity: 'information',
  title: { vi: 'Văn bản khai báo nhưng không viện dẫn', en: 'A document that is declared and not cited' },
  message: {
    vi: ({ name }) => `Chưa chỗ nào viện dẫn ${name}. Viện dẫn bằng {${name}} hoặc “căn cứ”, hoặc xóa khai báo.`,
    en: ({ name }) => `Nothing cites ${name}. Cite it as {${name}} or as a basis, or remove the declaration.`,
  },
  page: {
    why: {
      vi: 'Khai báo còn lại sau khi bỏ một căn cứ làm danh mục văn bản dài ra và người sau tưởng vẫn áp dụng.',
      en: 'A declaration that stayed when its citation went makes the list longer, and who comes later takes it for a basis.',
    },
    whatToDo: {
      vi: 'Viện dẫn văn bản ở nơi cần, hoặc xóa khai báo.',
      en: 'Cite it where it is needed, or remove the declaration.',
    },
    limits: {
      vi: 'Tệp danh mục không kèm văn bản nào của dự án không bị báo. Nhắc tên trong lời văn, không liên kết, không tính là viện dẫn.',
      en: 'A catalogue without documents of its own is silent. Words in prose without a link are no citation.',
    },
  },
  on: {
    CitedDocument(document, { file, project, report }) {
      if (!document.name || project.documents.length === 0) return;
      const { cited, files } = citedIn(project);
      if (cited.has(document) || files.some((one) => lostIn(one).mentions(document.name))) return;
      if (lostIn(file).near(document)) return;
      report({ at: placeOf(document, 'name'), data: { name: document.name } });
    },
  },
});

interface Cited {
  readonly cited: ReadonlySet<CitedDocument>;
  readonly files: readonly ReturnType<typeof AstUtils.getDocument>[];
}

/** Every document that a reference of the project names; read once a project. */
const citedIn = onceEach(({ documents, cited: declared, results, reports, indices }: ProjectParts): Cited => {
  const statements = [...documents, ...declared, ...results, ...reports, ...indices];
  const files = [...new Set(statements.map((statement) => AstUtils.getDocument(statement)))];
  const cited = new Set<CitedDocument>();
  for (const { references } of files)
    for (const { ref } of references as readonly { readonly ref?: unknown }[]) if (isCitedDocument(ref)) cited.add(ref);
  return { cited, files };
});
