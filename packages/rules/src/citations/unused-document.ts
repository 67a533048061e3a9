import { onceEach, placeOf } from '@rplan/syntax';
import type { CitedDocument } from '@rplan/syntax/ast';
import { isCitedDocument } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import type { ProjectParts } from '../rule.js';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** A document that is declared and nowhere cited. A catalogue without documents of its own is silent: others cite from it. */
export const unusedDocument = defineRule<{ name: string }>({
  code: 'RP-CITE-008',
  family: 'citations',
  severity: 'information',
  title: { vi: 'Văn bản khai báo nhưng không viện dẫn', en: 'A document that is declared and not cited' },
  message: {
    vi: ({ name }) => `Chưa chỗ nào viện dẫn ${name}. Viện dẫn bằng {${name}} hoặc “căn cứ”, hoặc xóa khai báo.`,
    en: ({ name }) => `Nothing cites ${name}. Cite it as {${name}} or as a basis, or remove the declaration.`,
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
  examples: {
    failing:
      'cơ quan U "UBND tỉnh"\nvăn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U\nvăn bản «B» quyết định số 16/QĐ-UBND ngày 03/02/2026 của U\nbáo cáo C "Báo cáo" { đoạn "Theo {A}." }',
    passing:
      'cơ quan U "UBND tỉnh"\nvăn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U\nvăn bản B quyết định số 16/QĐ-UBND ngày 03/02/2026 của U\nbáo cáo C "Báo cáo" { căn cứ "{B}."  đoạn "Theo {A}." }',
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
