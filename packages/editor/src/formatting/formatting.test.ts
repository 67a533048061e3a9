import type { Edit } from '@rplan/rules';
import { formatFile } from '@rplan/rules';
import { openDesk } from '@rplan/rules/testing';
import { formatText } from '@rplan/syntax';
import { readMarks } from '@rplan/syntax/testing';
import type { LangiumDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { formatSelection } from './format-part.js';
import { formatTyped } from './format-typed.js';

const MESSY = `kế hoạch   KH-1 "K" {
 năm 2026
    nhiệm   vụ NV-1 "Rà soát." {
  chủ   trì SNV // ai
      thời hạn   trước ngày 30/06/2026 }


 nhiệm vụ NV-2    "Hai." {
      chủ trì    STC
  }
}
`;

function applied(file: LangiumDocument, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.place.start - a.place.start)
    .reduce(
      (text, { place, text: put }) => text.slice(0, place.start) + put + text.slice(place.end),
      file.textDocument.getText(),
    );
}

async function selected(marked: string): Promise<string> {
  const { text, places } = readMarks(marked);
  const { language, file } = await openDesk(text);
  return applied(file, formatSelection(language, file, places[0] ?? { start: 0, end: 0 }));
}

async function typed(marked: string, key: string): Promise<string> {
  const { language, file, offset } = await openDesk(marked);
  return applied(file, formatTyped(language, file, offset, key));
}

describe('a whole file', () => {
  it('becomes what `rplan fmt` writes, and stays so', async () => {
    const { language, file } = await openDesk(MESSY);
    const text = applied(file, formatFile(file, language));
    const formatted = formatText(MESSY);
    expect(formatted.ok && formatted.text).toBe(text);
    const again = await openDesk(text);
    expect(formatFile(again.file, again.language)).toEqual([]);
  });

  it('is touched only where it differs', async () => {
    const formatted = formatText(MESSY);
    const text = formatted.ok ? formatted.text.replace('năm 2026', 'năm   2026') : '';
    const { language, file } = await openDesk(text);
    const edits = formatFile(file, language);
    expect(edits.map(({ place }) => text.slice(place.start, place.end))).toEqual(['  năm   2026\n']);
  });

  it('keeps its line ends', async () => {
    const { language, file } = await openDesk(MESSY.replaceAll('\n', '\r\n'));
    const text = applied(file, formatFile(file, language));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['kế hoạch K "K" {\n  nhiem\n}', 'kế   hoạch K "K" {', 'cơ   quan A "A'])(
    'is left alone while it cannot be read: %s',
    async (text) => {
      const { language, file } = await openDesk(text);
      expect(formatFile(file, language)).toEqual([]);
    },
  );
});

describe('a selection', () => {
  it('brings its statements into style and leaves the others', async () => {
    const text = await selected(MESSY.replace('chủ   trì', '«chủ»   trì'));
    expect(text).toBe(MESSY.replace('  chủ   trì SNV // ai', '    chủ trì SNV  // ai'));
  });

  it('takes whole statements: those that it touches', async () => {
    const text = await selected(MESSY.replace('năm', '«năm').replace('"Rà soát."', '"Rà» soát."'));
    expect(text).toContain(
      '  năm 2026\n  nhiệm vụ NV-1 "Rà soát." {\n    chủ trì SNV  // ai\n    thời hạn trước ngày 30/06/2026\n  }\n',
    );
    expect(text).toContain(' nhiệm vụ NV-2    "Hai." {');
  });

  it('gives nothing more the second time', async () => {
    const { text, places } = readMarks(MESSY.replace('NV-2', '«NV-2»'));
    const desk = await openDesk(text);
    const once = applied(desk.file, formatSelection(desk.language, desk.file, places[0] ?? { start: 0, end: 0 }));
    const again = await openDesk(once);
    const start = once.indexOf('NV-2');
    expect(formatSelection(again.language, again.file, { start, end: start + 4 })).toEqual([]);
  });

  it('leaves alone what cannot be read, and formats what can beside it', async () => {
    const broken = MESSY.replace('STC', '= =');
    expect(await selected(broken.replace('NV-2', '«NV-2»'))).toBe(broken);
    expect(await selected(broken.replace(' năm 2026', ' «năm» 2026'))).toContain('\n  năm 2026\n');
  });
});

describe('while typing', () => {
  it('a closing brace brings its statement into style', async () => {
    const text = await typed(MESSY.replace('STC\n  }', 'STC\n  }│'), '}');
    expect(text).toContain('  nhiệm vụ NV-2 "Hai." {\n    chủ trì STC\n  }\n');
    expect(text).toContain('kế hoạch   KH-1');
  });

  it('a line end brings the line before into style', async () => {
    const text = await typed(MESSY.replace('STC\n', 'STC\n      │\n'), '\n');
    expect(text).toContain('    chủ trì STC\n      \n');
  });

  it('a line end behind an opening brace moves nothing', async () => {
    const marked = MESSY.replace('"Hai." {\n', '"Hai." {\n     │\n');
    expect(await typed(marked, '\n')).toBe(marked.replace('│', ''));
  });

  it('a line end in a text of several lines moves nothing', async () => {
    const marked = 'kế hoạch K "K" {\n   đoạn """\n  Một.\n│\n  Hai.\n  """\n}\n';
    expect(await typed(marked, '\n')).toBe(marked.replace('│', ''));
  });
});
