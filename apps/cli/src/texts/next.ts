import type { FollowUpProblem, RollProblem } from '@rplan/project';
import type { Language } from '../texts.js';

interface NextTexts {
  readonly noTemplate: string;
  unknownTemplate(word: string, known: readonly string[]): string;
  readonly noRoll: string;
  problem(problem: FollowUpProblem | RollProblem): string;
  taken(paths: readonly string[]): string;
  outside(out: string, root: string): string;
  next(folder: string): string;
  rolled(count: number): string;
  left(count: number): string;
}

const vi: NextTexts = {
  noTemplate: 'Cần nêu mẫu và kế hoạch. Ví dụ: rplan new don-doc --of KH-2026 --day 30/9/2026',
  unknownTemplate: (word, known) => `Không có mẫu “${word}”. Các mẫu: ${known.join(', ')}.`,
  noRoll: 'Cần nêu kế hoạch và năm. Ví dụ: rplan roll KH-2026 --year 2027 --out ke-hoach-2027',
  problem: (problem) => {
    switch (problem.code) {
      case 'unknown-plan':
        return `Không có văn bản ${problem.name}. Các văn bản: ${problem.known.join(', ')}.`;
      case 'unknown-unit':
        return `${problem.name} không chủ trì nhiệm vụ nào. Các đơn vị chủ trì: ${problem.known.join(', ')}.`;
      case 'unknown-index':
        return `Không có bộ chỉ số ${problem.name}. Các bộ chỉ số: ${problem.known.join(', ')}.`;
      case 'no-day':
        return 'Kế hoạch chưa có ngày, cũng chưa có báo cáo tiến độ. Nêu ngày của văn bản bằng --day 30/9/2026.';
      case 'nobody-late':
        return 'Không có nhiệm vụ nào quá hạn, không cần công văn đôn đốc.';
      case 'not-later':
        return `Năm của kế hoạch mới phải sau năm ${problem.year}.`;
      case 'no-year':
        return 'Kế hoạch chưa nêu năm (“năm 2026”) nên không biết thời hạn phải dời bao nhiêu.';
    }
  },
  taken: (paths) => `Đã có ${paths.join(', ')}. Không ghi đè; chưa ghi gì. Chọn thư mục khác bằng --out.`,
  outside: (out, root) =>
    `${out} nằm ngoài dự án ${root}: văn bản ghi ở đó không thấy kế hoạch. Chọn thư mục trong dự án.`,
  next: (folder) => `Bước tiếp theo: rplan check ${folder}`,
  rolled: (count) => `Chuyển sang năm sau ${count} nhiệm vụ.`,
  left: (count) => `Để lại ${count} nhiệm vụ; lý do từng nhiệm vụ ghi trong tệp danh sách.`,
};

const en: NextTexts = {
  noTemplate: 'Name a template and a plan. For example: rplan new urging --of KH-2026 --day 30/9/2026',
  unknownTemplate: (word, known) => `There is no template “${word}”. Templates: ${known.join(', ')}.`,
  noRoll: 'Name a plan and a year. For example: rplan roll KH-2026 --year 2027 --out plan-2027',
  problem: (problem) => {
    switch (problem.code) {
      case 'unknown-plan':
        return `There is no document ${problem.name}. Documents: ${problem.known.join(', ')}.`;
      case 'unknown-unit':
        return `${problem.name} leads no task. These lead: ${problem.known.join(', ')}.`;
      case 'unknown-index':
        return `There is no index ${problem.name}. Indices: ${problem.known.join(', ')}.`;
      case 'no-day':
        return 'The plan has neither a date nor a report. Say the day of the document with --day 30/9/2026.';
      case 'nobody-late':
        return 'No task is late: there is nobody to urge.';
      case 'not-later':
        return `The year of the next plan must come after ${problem.year}.`;
      case 'no-year':
        return 'The plan does not say its year (“year 2026”), so that nobody knows how far its deadlines move.';
    }
  },
  taken: (paths) => `There is ${paths.join(', ')} already. Nothing was written; choose another folder with --out.`,
  outside: (out, root) =>
    `${out} lies outside the project ${root}: a document there does not see the plan. Choose a folder inside.`,
  next: (folder) => `Next: rplan check ${folder}`,
  rolled: (count) => `${count} tasks go on in the next year.`,
  left: (count) => `${count} tasks stay behind; the list says why of each.`,
};

export function nextTexts(language: Language): NextTexts {
  return language === 'vi' ? vi : en;
}
