/** Whether it is worth asking the server: a table in HTML, or lines with tabs between their cells. */
export function looksLikeTable(html: string | undefined, text: string | undefined): boolean {
  return /<table[\s>]/i.test(html ?? '') || /[^\s].*\t/.test(text ?? '');
}
