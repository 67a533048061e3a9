/**
 * Characters that XML 1.0 does not allow even as references, and halves of surrogate pairs.
 * Word refuses a whole document for one of them, so they are dropped.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

const breaks = /[\t\r\n]+/g;
const special = /[&<>"]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeSpecial(text: string): string {
  return text.replace(special, (letter) => entities[letter] ?? letter);
}

/** `text` without the characters that XML 1.0 forbids. */
function legalText(text: string): string {
  return text.replace(forbidden, '');
}

/**
 * Text for the content or an attribute of an element: legal characters, composed (NFC, as Decree 30 asks by TCVN 6909:2001),
 * escaped. Tabs and line ends become one space: a break in the text is an outline's `line-break`.
 */
export function escapeText(text: string): string {
  return escapeSpecial(legalText(text).replace(breaks, ' ').normalize('NFC'));
}

/**
 * JSON for the content of an element such that a reader gets back the very same string. JSON has an escape of its own
 * for what XML forbids; a carriage return is written as a reference, since XML readers turn it into a line feed.
 */
export function escapeJson(json: string): string {
  const legal = json.replace(forbidden, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escapeSpecial(legal).replaceAll('\r', '&#13;');
}
