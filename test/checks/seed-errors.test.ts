import path from 'node:path';
import { load } from '@rplan/project';
import { rules } from '@rplan/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../fidelity/examples.js';
import { kindsOfError } from './kinds-of-error.js';
import { seedErrors } from './seed-errors.js';

interface Found {
  readonly code: string;
  readonly words: string;
}

/** What is found in each of the five documents, with the words that are underlined. */
const found = new Map<string, readonly Found[]>();

beforeAll(async () => {
  for (const example of examples.filter((name) => /^00\d/.test(name))) {
    const { projects } = await load([new URL(`../../examples/${example}`, import.meta.url).pathname]);
    const all = projects.flatMap(({ diagnostics, files }) =>
      diagnostics.map(({ code, place }) => ({
        code,
        words: (files.get(place.file)?.text ?? '').slice(place.start, place.end).normalize('NFC'),
      })),
    );
    found.set(example.slice(0, 3), all);
  }
});

const known = new Set(rules.map(({ code }) => code));

describe.each(seedErrors)('$seed $kind: $quote', ({ seed, kind, found: expected, beyond }) => {
  const described = kindsOfError.find(({ id }) => id === kind);

  it(expected ? `is found by ${expected[0]}` : 'is beyond a machine, with a reason', () => {
    expect(described).toBeDefined();
    if (!expected) {
      expect(beyond ?? described?.note?.en).toBeTruthy();
      return;
    }
    const [code, words] = expected;
    expect(described?.codes).toContain(code);
    expect(found.get(seed)?.some((one) => one.code === code && one.words.includes(words))).toBe(true);
  });
});

describe('the kinds of error', () => {
  it('are V01 to V52, each with rules that exist or with a reason', () => {
    expect(kindsOfError.map(({ id }) => id)).toEqual(
      Array.from({ length: 52 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`),
    );
    for (const { codes, note } of kindsOfError) {
      expect(codes.filter((code) => !known.has(code))).toEqual([]);
      expect(codes.length > 0 || note !== undefined).toBe(true);
    }
  });

  it('each occur in the documents', () => {
    const met = new Set(seedErrors.map(({ kind }) => kind));
    // Two declarations of one number are what a second date would come from; the documents cite it in words.
    expect(kindsOfError.map(({ id }) => id).filter((id) => !met.has(id))).toEqual(['V32']);
  });
});

it('stays silent where it must: 9,12/10 điểm (tỷ lệ 91,17%) is right after rounding', () => {
  expect(found.get('002')?.filter(({ code }) => code === 'RP-SCORE-005')).toEqual([]);
});

describe('the pages of the kinds of error', () => {
  it.each(['en', 'vi'] as const)('%s', async (language) => {
    await expect(page(language)).toMatchFileSnapshot(
      path.resolve(import.meta.dirname, language === 'en' ? '../../docs/checks.md' : '../../docs/vi/kiem-tra.md'),
    );
  });
});

/** The page, from what is tested here. */
function page(language: 'en' | 'vi'): string {
  const rows = kindsOfError.map(({ id, what, codes, note }) => {
    const by = [codes.join(', '), note?.[language]].filter(Boolean);
    const beyond = language === 'en' ? 'beyond a machine: ' : 'máy không xét được: ';
    return `| ${id} | ${what[language]} | ${codes.length > 0 ? by.join('; ') : `${beyond}${note?.[language] ?? ''}`} |`;
  });
  return `${LEAD[language]}\n${rows.join('\n')}\n`;
}

const LEAD = {
  en: `# What is checked

Every finding has a stable code, a severity, a place that is exactly the wrong token, and the values in its message. Each rule is one file in
\`packages/rules/src/\`; its failing and passing examples are its tests; [all rules](rules.md). The findings on the five real documents
stand in \`test/checks/expected/\`, one line each; they were read against the documents.

One finding is silenced where it stands with \`// rplan-ignore CODE: reason\`, a rule for a whole project in [\`rplan.json\`](cli.md#rplanjson). A rule
about something missing is silent where a fault of the syntax swallowed it: one fault is one finding.

## Errors that real documents contain, and what catches them

Five issued documents were read by hand before any rule was written, and about a hundred errors were found. Each kind has a row; each error is an entry of
\`test/checks/seed-errors.ts\`, which tests that the rule finds it in the document, or says why no machine does. This table is made from there.

| | What was found | Rule |
|---|---|---|`,
  vi: `# Nội dung kiểm tra

Mỗi phát hiện có mã cố định, mức độ, vị trí đúng chỗ sai và số liệu trong lời báo; xem [các quy tắc](quy-tac.md). Bỏ qua một chỗ bằng
\`// rplan-ignore MÃ: lý do\`, tắt cả dự án trong \`rplan.json\`; xem [dòng lệnh](dong-lenh.md).

## Lỗi có trong văn bản thật

Năm văn bản đã ban hành được đọc kỹ trước khi viết quy tắc. Mỗi loại lỗi tìm thấy là một dòng; chỗ nào máy không xét được thì nêu lý do.

| | Lỗi | Quy tắc |
|---|---|---|`,
};
