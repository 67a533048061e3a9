import { rules } from '@rplan/rules';
import { describe, expect, it } from 'vitest';

const WORDS = {
  en: {
    title: 'Rules',
    lead: 'Made from the rules themselves. `rplan explain CODE` shows one; `rules` in `rplan.json` changes its severity; `// rplan-ignore CODE: reason` silences it on a line.',
    failing: 'Reported, where `«»` marks the place:',
    passing: 'Not reported:',
    severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  },
  vi: {
    title: 'Các quy tắc',
    lead: 'Trang này lập từ chính các quy tắc. `rplan explain MÃ` giải thích một quy tắc; mục `rules` trong `rplan.json` đổi mức độ; `// rplan-ignore MÃ: lý do` bỏ qua ở một dòng.',
    failing: 'Bị báo, chỗ giữa `«»`:',
    passing: 'Không bị báo:',
    severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
  },
} as const;

function page(language: 'en' | 'vi'): string {
  const words = WORDS[language];
  const entries = rules.map(({ code, title, severity, examples }) =>
    [
      `## ${code}: ${title[language]}`,
      `*${words.severity[severity]}*`,
      words.failing,
      fenced(examples.failing),
      words.passing,
      fenced(examples.passing),
    ].join('\n\n'),
  );
  return `# ${words.title}\n\n${words.lead}\n\n${entries.join('\n\n')}\n`;
}

/** Not `rplan`: the marks are no part of the language. The examples are tested where they stand, with their rules. */
function fenced(text: string): string {
  return `\`\`\`text\n${text.replace(/\r/g, '')}\n\`\`\``;
}

describe('the pages of the rules', () => {
  it.each(['en', 'vi'] as const)('%s', async (language) => {
    await expect(page(language)).toMatchFileSnapshot(
      language === 'en' ? '../../docs/rules.md' : '../../docs/vi/quy-tac.md',
    );
  });
});
