import { fold } from '@rplan/syntax';

/** What was typed, ready to be compared: folded, with single spaces. An ending space is kept: it asks for a further word. */
export function foldTyped(typed: string): string {
  return fold(typed.replace(/\s+/g, ' '));
}

/** Whether a phrase begins as typed, whatever diacritics and capitals were typed. */
export function begins(phrase: string, typed: string): boolean {
  return fold(phrase).startsWith(typed);
}

/** Whether some word of a title begins what was typed: `noi v` finds `Phòng Nội vụ`. */
export function wordBegins(title: string, typed: string): boolean {
  if (typed === '') return true;
  const folded = fold(title);
  for (let at = folded.indexOf(typed); at >= 0; at = folded.indexOf(typed, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return true;
  }
  return false;
}

/**
 * The text an editor filters by. Editors compare letter by letter and know nothing of diacritics, so it begins with exactly
 * what was typed and goes on in the way it was typed: with marks or without.
 */
export function filterTextFor(phrase: string, typed: string): string {
  if (typed === '') return phrase;
  const hasMarks = fold(typed) !== typed.toLowerCase();
  const rest = [...phrase.normalize('NFC')].slice([...typed.normalize('NFC')].length).join('');
  return begins(phrase, foldTyped(typed)) ? typed + (hasMarks ? rest : fold(rest)) : `${typed} ${fold(phrase)}`;
}
