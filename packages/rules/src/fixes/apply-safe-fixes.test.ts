import { describe, expect, it } from 'vitest';
import { applySafeFixes } from './apply-safe-fixes.js';

const ROOT = 'file:///plan';
const DIRECTORY = 'cơ quan SNV "Sở Nội vụ"\n';

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
    ['a keyword without its marks', 'nhiem vu NV-1 "R"', 'nhiệm vụ NV-1 "R"'],
    [
      'a keyword with a capital',
      'nhiệm vụ NV-1 "R" { Khắc phục TT-1 }\n  tồn tại TT-1 "T" { Ngoài thẩm quyền }\n  Khẩn',
      'nhiệm vụ NV-1 "R" { Khắc phục TT-1 }\n  tồn tại TT-1 "T" { Ngoài thẩm quyền }\n  khẩn',
    ],
    ['a name in other letters', 'nhiệm vụ NV-1 "R" { chủ trì snv }', 'nhiệm vụ NV-1 "R" { chủ trì SNV }'],
    [
      'what only shows once the first is mended',
      'nhiem vu NV-1 "R" { chu tri snv }',
      'nhiệm vụ NV-1 "R" { chủ trì SNV }',
    ],
    [
      'several on one line, with their neighbours',
      'nhiem vu A "R" { chủ trì snv } nhiem vu B "R" { chủ trì snv }',
      'nhiệm vụ A "R" { chủ trì SNV } nhiệm vụ B "R" { chủ trì SNV }',
    ],
    ['a sign of no width in a text', 'đoạn "Thực\u200bhiện hành\u00adchính."', 'đoạn "Thựchiện hànhchính."'],
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
    ['a year of two digits', 'nhiệm vụ A "R" { thời hạn 30/8/26 }'],
    ['a finding without a task', 'tồn tại TT-1 "Chậm"'],
    ['a slip in the author’s words', 'đoạn "Tiếp tục đơn đốc."'],
    ['a soft hyphen that stands for a dash', 'đoạn "Kinh tế \u00ad xã hội."'],
    ['an ignore comment without a code', 'nhiệm vụ A "R" // rplan-ignore: gốc'],
    ['what its writer wants ignored', 'nhiệm vụ NV-1 "R" { chủ trì snv } // rplan-ignore RP-NAME-001: chưa có tên'],
  ])('leaves alone %s', async (_name, text) => {
    expect(await fixed(plan(text))).toEqual({ text: plan(text), codes: [] });
  });

  it('changes nothing the second time', async () => {
    const once = await fixed(plan('nhiem vu NV-1 "R" { chu tri snv  thoi han 30/6/2026 }'));
    expect(once.codes.length).toBeGreaterThan(0);
    expect(await fixed(once.text)).toEqual({ text: once.text, codes: [] });
  });

  it('keeps line ends', async () => {
    expect((await fixed('kế hoạch K "K" {\r\n  nhiem vu NV-1 "R"\r\n}\r\n')).text).toBe(
      'kế hoạch K "K" {\r\n  nhiệm vụ NV-1 "R"\r\n}\r\n',
    );
  });

  it('does not touch files of others', async () => {
    const shared = { uri: 'file:///shared/danh-ba.rplan', text: 'co quan VP "Văn phòng"\n' };
    expect((await applySafeFixes(ROOT, [{ uri: `${ROOT}/a.rplan`, text: plan('') }], [shared])).changed).toEqual([]);
  });
});
