import { createRPlanServices } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { Settings } from '@rplan/rules';
import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { EmptyFileSystem, URI } from 'langium';

/** A project opened for a test, with the file and the place that `│` marks. */
export interface Desk {
  readonly language: Language;
  readonly file: LangiumDocument<Model>;
  readonly offset: number;
  readonly text: string;
  readonly files: ReadonlyMap<string, LangiumDocument<Model>>;
}

const CURSOR = '│';

/** Opens files by name, or one file; one of them has a `│` where the cursor is. */
export async function openDesk(marked: string | Readonly<Record<string, string>>): Promise<Desk> {
  const sources = typeof marked === 'string' ? { 'plan.rplan': marked } : marked;
  const { shared, rplan } = createRPlanServices(EmptyFileSystem);
  shared.projects.Projects.setRoots(['file:///plan']);
  const files = new Map<string, LangiumDocument<Model>>();
  let place: { name: string; offset: number } | undefined;
  for (const [name, source] of Object.entries(sources)) {
    const offset = source.indexOf(CURSOR);
    if (offset >= 0) place = { name, offset };
    const uri = URI.parse(`file:///plan/${name}`);
    const file = shared.workspace.LangiumDocumentFactory.fromString<Model>(source.replace(CURSOR, ''), uri);
    shared.workspace.LangiumDocuments.addDocument(file);
    files.set(name, file);
  }
  await shared.workspace.DocumentBuilder.build([...files.values()], { validation: false });
  const name = place?.name ?? Object.keys(sources)[0] ?? '';
  const file = files.get(name);
  if (!file) throw new Error('A test opens at least one file.');
  return {
    language: { shared, rplan, settings: new Settings() },
    file,
    offset: place?.offset ?? 0,
    text: file.textDocument.getText(),
    files,
  };
}

/** What stands at places, for comparing with what a test expects to see. */
export function textAt(
  { files }: Desk,
  places: readonly { readonly file: string; readonly start: number; readonly end: number }[],
): string[] {
  return places.map(({ file, start, end }) => {
    const name = file.slice('file:///plan/'.length);
    return `${name}:${files.get(decodeURIComponent(name))?.textDocument.getText().slice(start, end) ?? '?'}`;
  });
}

/** A small directory and index, for tests that need something to refer to. */
export const DIRECTORY = `cơ quan SNV "Sở Nội vụ" {
  gọi tắt "Sở Nội vụ"
  chức vụ GĐ "Giám đốc" { đứng đầu }
  đơn vị P-CCHC "Phòng Cải cách hành chính"
}
cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }
nhóm CÁC-SỞ "Các sở" { gồm SNV, STC }
bộ chỉ số PAR "Chỉ số cải cách hành chính" {
  tối đa 10
  lĩnh vực 1 "Chỉ đạo điều hành" { tối đa 6  tiêu chí 1.1 "Kế hoạch" { tối đa 2  tiêu chí thành phần 1.1.1 "Ban hành kế hoạch" { tối đa 1 } } }
  lĩnh vực 2 "Thể chế" { tối đa 4 }
}
kết quả KQ của SNV theo PAR năm 2025 { tổng 9,5  điểm 1 = 5,5  điểm 2 = 4 }
văn bản QĐ-615 quyết định số 615/QĐ-UBND ngày 15/3/2025 của SNV "về việc công bố Chỉ số"
`;
