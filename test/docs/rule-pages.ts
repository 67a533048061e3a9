import { pageHeadings, type RulePage, rulePages } from '@rplan/rules/pages';

/** The pages of the rules, made from the rules themselves. */
export const rulePageFiles = [
  { path: 'docs/rules.md', language: 'en' },
  { path: 'docs/vi/quy-tac.md', language: 'vi' },
] as const;

const WORDS = {
  en: {
    title: 'Rules',
    lead: 'Made from the rules themselves. `rplan explain CODE` shows one; `rules` in `rplan.json` changes its severity; `// rplan-ignore CODE: reason` silences it on a line.',
    failing: 'Reported, where `«»` marks the place:',
    silent: 'Not reported:',
    prose: 'reads prose',
    severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  },
  vi: {
    title: 'Các quy tắc',
    lead: 'Trang này lập từ chính các quy tắc. `rplan explain MÃ` giải thích một quy tắc; mục `rules` trong `rplan.json` đổi mức độ; `// rplan-ignore MÃ: lý do` bỏ qua ở một dòng.',
    failing: 'Bị báo, chỗ giữa `«»`:',
    silent: 'Không bị báo:',
    prose: 'xét lời văn',
    severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
  },
} as const;

type Language = keyof typeof WORDS;

/** The page of a language as Markdown. */
export function rulesPage(language: Language): string {
  const { title, lead } = WORDS[language];
  return `# ${title}\n\n${lead}\n\n${rulePages()
    .map((rule) => entry(rule, language))
    .join('\n\n')}\n`;
}

function entry(rule: RulePage, language: Language): string {
  const words = WORDS[language];
  const part = (name: keyof typeof pageHeadings) =>
    `**${pageHeadings[name][language]}.** ${escaped(rule[name][language])}`;
  return [
    `## ${rule.code}: ${rule.title[language]}`,
    `*${words.severity[rule.severity]}${rule.readsProse ? `, ${words.prose}` : ''}*`,
    part('why'),
    part('whatToDo'),
    part('fix'),
    part('limits'),
    words.failing,
    fenced(rule.failing),
    words.silent,
    fenced(rule.silent),
  ].join('\n\n');
}

/** Signs that would be Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\*_{}<>|]/g, '\\$&');
}

/** Not `rplan`: the marks are no part of the language. The examples are tested where they stand, with their rules. */
function fenced(text: string): string {
  return `\`\`\`text\n${text.replace(/\r/g, '')}\n\`\`\``;
}
