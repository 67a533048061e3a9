/**
 * Characters that XML 1.0 does not allow even as references, and halves of surrogate pairs.
 * Word refuses a whole document for one of them, so they are dropped.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

const breaks = /[\t\r\n]+/g;
const special = /[&<>"]/;
const nothingToDo = /^[\u0020\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\u007E]*$/;

/** Markup as entities. Each kind of sign is looked for at native speed: a replacement by a function is ten times slower. */
function escapeSpecial(text: string): string {
  return escapeMarkup(text).replaceAll('"', '&quot;');
}

/** What only content needs: a quotation mark is markup in attributes alone, and JSON is full of them. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Text for the content or an attribute of an element: legal characters, composed (NFC, as Decree 30 asks by TCVN 6909:2001),
 * escaped. Tabs and line ends become one space: a break in the text is an outline's `line-break`.
 */
export function escapeText(text: string): string {
  if (nothingToDo.test(text)) return text;
  const legal = text.replace(forbidden, '').replace(breaks, ' ').normalize('NFC');
  return special.test(legal) ? escapeSpecial(legal) : legal;
}

/**
 * JSON for the content of an element such that a reader gets back the very same string. JSON has an escape of its own
 * for what XML forbids; a carriage return is written as a reference, since XML readers turn it into a line feed.
 */
export function escapeJson(json: string): string {
  const legal = json.replace(forbidden, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escapeMarkup(legal).replaceAll('\r', '&#13;');
}
