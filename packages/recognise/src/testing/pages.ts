import { readWord } from '@rplan/word-reader';
import { docx, p, r, tbl } from '@rplan/word-reader/testing';
import type { Part, Recognised } from '../model.js';
import { recognise } from '../recognise.js';

/** A document of a body made by hand, recognised. */
export function recognised(body: string, footnotes?: string): Recognised {
  const reading = readWord(docx({ body, ...(footnotes !== undefined && { footnotes }) }));
  if (!reading.ok) throw new Error(reading.problem.code);
  return recognise(reading.document);
}

export function centred(text: string, look = '<w:b/>'): string {
  return p([r(text, look)], '<w:jc w:val="center"/>');
}

export function bold(text: string): string {
  return p([r(text, '<w:b/>')]);
}

/** The head that an office of the test province writes. */
export function head(number = 'Số:      /KH-UBND', left = ''): string {
  return tbl([
    [
      bold('ỦY BAN NHÂN DÂN') + bold('TỈNH TRÀ SƠN'),
      bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + bold('Độc lập - Tự do - Hạnh phúc'),
    ],
    [p(number) + left, p('Trà Sơn, ngày    tháng 6 năm 2026')],
  ]);
}

/** What the parts of a body are, in short: marks, words, and what is inside. */
export function outline(parts: readonly Part[]): unknown[] {
  return parts.map((part) => {
    if (part.type === 'text') return part.role === 'basis' ? `căn cứ: ${part.words.text}` : part.words.text;
    if (part.type === 'bullet') return `${part.sign} ${part.words.text}`;
    if (part.type !== 'section') return part.type;
    const inside = outline(part.parts);
    return [`${part.level} ${part.mark} ${part.words.text}`, ...(inside.length > 0 ? [inside] : [])];
  });
}
