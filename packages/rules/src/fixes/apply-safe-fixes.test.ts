import { describe, expect, it } from 'vitest';
import { applySafeFixes } from './apply-safe-fixes.js';

const ROOT = 'file:///plan';
const DIRECTORY = 'cơ quan SNV "Sở Nội vụ"\ncơ quan SƠN-HẠ "Ủy ban nhân dân xã Sơn Hạ"\n';

async function fixed(text: string) {
  const uri = `${ROOT}/plan.rplan`;
  const directory = { uri: `${ROOT}/danh-ba.rplan`, text: DIRECTORY };
  const { changed, applied: fixes } = await applySafeFixes(ROOT, [{ uri, text }, directory]);
  return {
    text: changed.find((file) => file.uri === uri)?.text ?? text,
    codes: fixes.map(({ problem }) => problem.code),
  };
}

const plan = (inside: string) => `kế hoạch KH-1 "K" {\n  ${inside}\n}\n`;

describe('applying safe fixes', () => {
  it.each([
    [
      'a keyword with a capital',
      'nhiệm vụ NV-1 "R" { Khắc phục TT-1 }\n  tồn tại TT-1 "T" { Ngoài thẩm quyền }\n  Khẩn',
      'nhiệm vụ NV-1 "R" { Khắc phục TT-1 }\n  tồn tại TT-1 "T" { Ngoài thẩm quyền }\n  khẩn',
    ],
    ['a tone mark in another place', 'đọan "Một."', 'đoạn "Một."'],
    [
      'what only shows once the first is mended',
      'Đọan "Một."\n  Mục "Hai" { đọan "Ba." }',
      'đoạn "Một."\n  mục "Hai" { đoạn "Ba." }',
    ],
    ['several on one line, with their neighbours', 'Mục A "R" { } Mục B "S" { }', 'mục A "R" { } mục B "S" { }'],
    ['a sign of no width in a word', 'đoạn "Th\u200bực h\u00adiện."', 'đoạn "Thực hiện."'],
    [
      'a sign of no width between two words',
      'đoạn "Thực\u200bhiện số\u200b12/TB-VP\u000bhành\u00adchính."',
      'đoạn "Thực hiện số 12/TB-VP hành chính."',
    ],
    ['curly quotes', 'đoạn “Một.”', 'đoạn "Một."'],
    [
      'one code of an ignore comment',
      'nhiệm vụ A "R" { chủ trì SNB } // rplan-ignore RP-NAME-001, RP-DATE-001: gốc',
      'nhiệm vụ A "R" { chủ trì SNB } // rplan-ignore RP-NAME-001: gốc',
    ],
  ])('puts right %s', async (_name, wrong, right) => {
    expect((await fixed(plan(wrong))).text).toBe(plan(right));
  });

  it.each([
    ['a name that only resembles another', 'nhiệm vụ NV-1 "R" { chủ trì SNB }'],
    ['a word that only resembles a keyword', 'nhiệm vụ NV-1 "R" { thời hạn 15/6/2026 và 15/12/2026 }'],
    ['a brace too many, since one that opens may be missing', 'mục "Một"\n    đoạn "A."\n  }\n  mục "Hai" { }'],
    ['a keyword without its marks, which may be another word', 'nhiem vu NV-1 "R"'],
    ['a name in other capitals', 'nhiệm vụ NV-1 "R" { chủ trì snv }'],
    ['a name with another mark', 'nhiệm vụ NV-1 "R" { chủ trì SƠN-HÀ }'],
    ['a name without its marks', 'nhiệm vụ NV-1 "R" { chủ trì SON-HA }'],
    ['a word with another mark than a keyword', 'nhiệm vụ NV-1 "R" { thời hạn hắng ngày }'],
    ['half a year with another mark', 'nhiệm vụ NV-1 "R" { thời hạn sầu tháng đầu năm 2026 }'],
    ['a statement that nobody knows', 'nhiệm vụ NV-1 "R" { mức độ "khó" }'],
    ['a name with a space in it', 'nhiệm vụ NV 5 "R"'],
    ['a date with dots', 'nhiệm vụ NV-1 "R" { thời hạn 30.8.2026 và 1.9.2026 }'],
    ['signs of no width in a number', 'đoạn "Có 1\u200b2 hồ sơ."'],
    ['a sign that no text may hold, between words', 'đoạn "Số\u0007hai."'],
    ['a year of two digits', 'nhiệm vụ A "R" { thời hạn 30/8/26 }'],
    ['a finding without a task', 'tồn tại TT-1 "Chậm"'],
    ['a slip in the author’s words', 'đoạn "Tiếp tục đơn đốc."'],
    ['a soft hyphen that stands for a dash', 'đoạn "Kinh tế \u00ad xã hội."'],
    ['an ignore comment without a code', 'nhiệm vụ A "R" // rplan-ignore: gốc'],
    ['what its writer wants ignored', 'đoạn "Thực\u200bhiện." // rplan-ignore RP-SYNTAX-008: giữ'],
  ])('leaves alone %s', async (_name, text) => {
    expect(await fixed(plan(text))).toEqual({ text: plan(text), codes: [] });
  });

  it('changes nothing the second time', async () => {
    const once = await fixed(plan('Mục "R" { đọan "Hai\u200b ba." }'));
    expect(once.codes.length).toBeGreaterThan(0);
    expect(await fixed(once.text)).toEqual({ text: once.text, codes: [] });
  });

  it('keeps line ends', async () => {
    expect((await fixed('kế hoạch K "K" {\r\n  Mục "R"\r\n}\r\n')).text).toBe('kế hoạch K "K" {\r\n  mục "R"\r\n}\r\n');
  });

  it('does not touch files of others', async () => {
    const shared = { uri: 'file:///shared/danh-ba.rplan', text: 'co quan VP "Văn phòng"\n' };
    expect((await applySafeFixes(ROOT, [{ uri: `${ROOT}/a.rplan`, text: plan('') }], [shared])).changed).toEqual([]);
  });
});
