import { type SourceProblem, sourceProblemText } from '@rplan/importer';
import type { Language } from '../texts.js';

interface ImportTexts {
  readonly nothingNamed: string;
  readonly nothingWritten: string;
  taken(paths: readonly string[]): string;
  unsure(places: number): string;
  next(folder: string): string;
  refused(problem: SourceProblem, path: string): string;
}

const vi: ImportTexts = {
  nothingNamed: 'Chưa nêu tệp nào. Ví dụ: rplan import ke-hoach.docx --out ke-hoach-2026',
  nothingWritten: 'Chưa ghi gì.',
  taken: (paths) => `Đã có ${paths.join(', ')}. Không ghi đè; chọn thư mục khác bằng --out.`,
  unsure: (places) => (places === 0 ? 'Không có chỗ nào phải xem lại.' : `Cần xem lại ${places} chỗ:`),
  next: (folder) => `Bước tiếp theo: rplan check ${folder}`,
  refused: (problem, path) => `${path}: ${sourceProblemText(problem, 'vi')}`,
};
const en: ImportTexts = {
  nothingNamed: 'No file was named. For example: rplan import plan.docx --out plan-2026',
  nothingWritten: 'Nothing was written.',
  taken: (paths) => `There is ${paths.join(', ')} already. Nothing is overwritten; choose another folder with --out.`,
  unsure: (places) =>
    places === 0 ? 'There is nothing to look at.' : `${places} ${places === 1 ? 'place' : 'places'} to look at:`,
  next: (folder) => `Next: rplan check ${folder}`,
  refused: (problem, path) => `${path}: ${sourceProblemText(problem, 'en')}`,
};

export function importTexts(language: Language): ImportTexts {
  return language === 'en' ? en : vi;
}
