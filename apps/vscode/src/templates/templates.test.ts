import { readdir, readFile } from 'node:fs/promises';
import { check } from '@rplan/rules/testing';
import { formatText } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import { englishTemplate } from './english.js';
import { DIRECTORY, pathOf, templates } from './kinds.js';
import { plainTemplate } from './plain.js';

const root = new URL('../../', import.meta.url);
const read = (file: string, language: 'vi' | 'en') => readFile(new URL(pathOf(file, language), root), 'utf8');

describe.each(['vi', 'en'] as const)('templates (%s)', (language) => {
  it('are all the files of the folder', async () => {
    const known = [DIRECTORY, ...templates().map(({ file }) => file)];
    const found = await readdir(new URL(pathOf('', language), root));
    expect(found.filter((name) => name.endsWith('.rplan')).sort()).toEqual(known.sort());
  });

  it.each(templates())('$file lacks its number and date only, before it is filled in', async ({ kind, file }) => {
    const text = plainTemplate(await read(file, language), 2026);
    expect(text).not.toMatch(/\$\{|\\\}/);
    expect(text.startsWith(`${kind[language]} `)).toBe(true);
    const found = await check({ [file]: text, [DIRECTORY]: await read(DIRECTORY, language) });
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['RP-DOC-001', 'warning']]);
  });

  it('number their placeholders from one, each once', async () => {
    for (const { file } of templates()) {
      const numbers = [...(await read(file, language)).matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number));
      expect(numbers, file).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});

describe('the English templates', () => {
  it.each([...templates(), { file: DIRECTORY }])('$file says what the Vietnamese one says', async ({ file }) => {
    const vietnamese = plainTemplate(await read(file, 'vi'), 2026);
    const english = plainTemplate(await read(file, 'en'), 2026);
    expect(formatText(vietnamese, { vocabulary: 'en' })).toMatchObject({ ok: true, text: `${english.trimEnd()}\n` });
  });

  it('keep the places to fill in', () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: a snippet's syntax
    const vietnamese = [
      'kế hoạch ${1:KH-${CURRENT_YEAR}} "${2:Năm ${CURRENT_YEAR}}" {',
      '  chủ trì ${3:VP, P-KT}',
      '  thời hạn trước ngày ${4:30/6/${CURRENT_YEAR}}',
      '  đoạn "${5:{VP.gọi tắt\\} báo cáo, giá 5 \\$.}"',
      '}',
      '$0',
      '',
    ];
    const english = [
      'plan ${1:KH-${CURRENT_YEAR}} "${2:Năm ${CURRENT_YEAR}}" {',
      '  lead ${3:VP, P-KT}',
      '  due before day ${4:30/6/${CURRENT_YEAR}}',
      '  text "${5:{VP.short\\} báo cáo, giá 5 \\$.}"',
      '}',
      '$0',
      '',
    ];
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: a snippet's syntax
    expect(englishTemplate(vietnamese.join('\n'))).toBe(english.join('\n'));
  });

  it('are not made of what cannot be read', () => {
    expect(() => englishTemplate('kế hoạch {')).toThrow();
  });
});
