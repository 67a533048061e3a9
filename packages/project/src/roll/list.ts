import { plainText } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { Fate, Reason } from './fate.js';
import type { Rolling } from './statements.js';

const REASONS: Readonly<Record<Reason, string>> = {
  done: 'đã hoàn thành',
  dropped: 'đã thôi thực hiện theo văn bản điều chỉnh',
};

/** What became of each task, what moved between the editions of the index and what is to be decided, for the people who go on with the plan. */
export function listOf(name: string, { plan, criteria, questions }: Rolling, { rolled, left }: Fate): string {
  const tasks = [...rolled].map(([task, { name: now }]) => `- ${now}: ${words(task)}${from(task.name, now)}`);
  const stayed = [...left].map(
    ([task, reason]) => `- ${task.name ?? '(không đặt tên)'}: ${words(task)} (${REASONS[reason]})`,
  );
  const moved = criteria.moved.map(({ from: old, to }) => `- ${old} → ${to ?? 'không còn; xem lại từng nhiệm vụ'}`);
  const asked = questions.map(({ at, words: said }) => `- ${at}: ${said}`);
  return [
    `# ${plan.name} → ${name}`,
    section(`Chuyển sang năm sau (${tasks.length})`, tasks),
    section(`Để lại (${stayed.length})`, stayed),
    section(`Tiêu chí thay đổi (${moved.length})`, moved),
    section(`Cần xem lại (${asked.length})`, asked),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : 'Không có.'}`;
}

function from(before: string | undefined, now: string): string {
  return before === undefined || before === now ? '' : ` (trước là ${before})`;
}

/** A task in a few words. */
function words(task: ast.Task): string {
  const said = task.text ? plainText(task.text).replace(/\s+/g, ' ') : '';
  return said.length > 120 ? `${said.slice(0, 117)}…` : said;
}
