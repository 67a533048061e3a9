import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

const DATE = 'ngày 31/6/2026';
const plan = (inside: string) => `kế hoạch K "Kế hoạch" {\n  ${inside}\n}\n`;
const codes = async (inside: string) =>
  (await check(plan(inside))).map(({ code }) => code).filter((code) => /DATE-001|IGNORE/.test(code));

describe('an ignore comment', () => {
  it.each([
    ['on the line', `${DATE} // rplan-ignore RP-DATE-001: bản gốc ghi vậy`, []],
    ['alone on the line above', `// rplan-ignore RP-DATE-001: bản gốc ghi vậy\n  ${DATE}`, []],
    ['of another rule', `${DATE} // rplan-ignore RP-NAME-001: bản gốc`, ['RP-DATE-001', 'RP-IGNORE-001']],
    ['two lines above', `// rplan-ignore RP-DATE-001: bản gốc\n\n  ${DATE}`, ['RP-IGNORE-001', 'RP-DATE-001']],
    ['without a reason', `${DATE} // rplan-ignore RP-DATE-001`, ['RP-IGNORE-002']],
    ['with an empty reason', `${DATE} // rplan-ignore RP-DATE-001:  `, ['RP-IGNORE-002']],
    ['of a code that does not exist', `${DATE} // rplan-ignore RP-X-1: bản gốc`, ['RP-DATE-001', 'RP-IGNORE-001']],
    ['in small letters', `// RPLAN-Ignore rp-date-001: bản gốc\n  ${DATE}`, []],
    ['in a block', `/* rplan-ignore RP-DATE-001: bản gốc */\n  ${DATE}`, []],
    ['in a block after it', `${DATE} /* rplan-ignore RP-DATE-001: bản gốc */`, []],
    [
      'of several rules',
      `nhiệm vụ N "Làm." { chủ trì X  thời hạn 31/6/2026 } // rplan-ignore RP-NAME-001, RP-DATE-001: gốc`,
      [],
    ],
    ['of several rules, one too many', `${DATE} // rplan-ignore RP-DATE-001 RP-NAME-001: gốc`, ['RP-IGNORE-001']],
    ['of several rules, none of which is met', '// rplan-ignore RP-DATE-001 RP-NAME-001: gốc', ['RP-IGNORE-001']],
    ['without a code', `${DATE} // rplan-ignore`, ['RP-DATE-001', 'RP-IGNORE-001']],
    ['without a code, with a reason', `${DATE} // rplan-ignore: bản gốc`, ['RP-DATE-001', 'RP-IGNORE-001']],
    ['that is another word', `${DATE} // rplan-ignored RP-DATE-001: bản gốc`, ['RP-DATE-001']],
    ['inside another comment', `${DATE} // xem // rplan-ignore`, ['RP-DATE-001']],
    ['in a text, where it is words', `${DATE} đoạn "// rplan-ignore RP-DATE-001: x"`, ['RP-DATE-001']],
  ])('%s', async (_name, inside, expected) => {
    expect(await codes(inside)).toEqual(expected);
  });

  it.each([
    ['before', (text: string) => `// rplan-ignore RP-LANG-002: gốc\n  ${text}`, []],
    ['after', (text: string) => `${text} // rplan-ignore RP-LANG-002: gốc`, []],
    ['of another rule', (text: string) => `${text} // rplan-ignore RP-LANG-003: gốc`, ['RP-LANG-002', 'RP-IGNORE-001']],
    [
      'after the next statement',
      (text: string) => `${text}\n  ${DATE} // rplan-ignore RP-LANG-002: gốc`,
      ['RP-LANG-002', 'RP-DATE-001', 'RP-IGNORE-001'],
    ],
  ])('reaches all lines of a text in three quotation marks: %s', async (_name, around, expected) => {
    const found = await check(plan(around('đoạn """\n    Một câu.\n    Cho các các đơn vị.\n  """')));
    expect(found.map(({ code }) => code).filter((code) => /LANG|DATE-001|IGNORE/.test(code))).toEqual(expected);
  });

  it('silences every finding of its rule on the line, and no other', async () => {
    const found = await check(
      plan('nhiệm vụ A "R" { chủ trì X, Y  thời hạn 31/6/2026 } // rplan-ignore RP-NAME-001: chưa có tên'),
    );
    const all = found.map(({ code }) => code);
    expect(all).not.toContain('RP-NAME-001');
    expect(all).toContain('RP-DATE-001');
  });
});
