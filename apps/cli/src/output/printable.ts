/** Control characters would move a terminal's cursor or colour its text; marks of direction would turn it round. */
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Cf}/gu;
const LONGEST = 500;

/** Text of unknown origin as it may be sent to a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}

/** A message for people: printable, and no longer than people read. A name of megabytes may be quoted in it. */
export function message(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return printable(cut);
}
