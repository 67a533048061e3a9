const LONGEST = 40;

/**
 * Source text as it may stand in a message: signs that cannot be seen are named by their code, so that their writer can look
 * for them, and what is long is cut.
 */
export function shown(source: string): string {
  const letters = [...source.slice(0, LONGEST * 2)];
  const cut = letters.slice(0, LONGEST).join('').trimEnd();
  const text = letters.length > LONGEST || source.length > LONGEST * 2 ? `${cut}…` : source;
  return text.replace(/\s*[\r\n]\s*/g, ' ').replace(/[^\P{C}\t]|[\u00a0\u2028\u2029]/gu, codeOf);
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
