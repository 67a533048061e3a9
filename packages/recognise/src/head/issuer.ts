import { startsLikeBody } from '../parties/body-words.js';
import { oneLine } from '../prose/folding.js';
import type { HeadLine } from './find-head.js';

/** A line that goes on with the name above: the place a body governs, or what a name cannot begin with. */
const GOES_ON = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU|VÀ|CÁC|CỦA|CẤP)(?=\s|$)/u;
const OPEN_END = /(?:\s(?:VÀ|CÁC|CỦA|CHO)|,|-)$/u;

/**
 * The body that issues, and the one above it: the body above is not in bold (Decree 30/2020/NĐ-CP, PL I, P1, II.2.b). Where both look alike,
 * a new name begins where a word for a body stands.
 */
export function issuerOf(lines: readonly HeadLine[]): { superior?: string; issuer?: string; doubt?: string } {
  const names: { text: string; bold: boolean | undefined }[] = [];
  let doubt: string | undefined;
  for (const { text: raw, bold, goesOn } of lines) {
    const text = oneLine(raw);
    const last = names.at(-1);
    if (!last) names.push({ text, bold });
    else if (bold !== undefined && last.bold !== undefined && bold !== last.bold && !GOES_ON.test(text))
      names.push({ text, bold });
    else if (goesOn || GOES_ON.test(text) || OPEN_END.test(last.text)) last.text += ` ${text}`;
    else if (startsLikeBody(text)) {
      // Two names that look alike, or one over two lines: nothing but their words tells.
      if (bold !== undefined) doubt = `${last.text} / ${text}`;
      names.push({ text, bold });
    } else last.text += ` ${text}`;
  }
  const issuer = names.at(-1)?.text;
  const superior = names.at(-2)?.text;
  return { ...(issuer && { issuer }), ...(superior && { superior }), ...(doubt && { doubt }) };
}
