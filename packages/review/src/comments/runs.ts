import { signsOf, tokensOf, type XmlToken } from './xml-tokens.js';

/** A run of a part as its XML holds it. */
export interface XmlRun {
  readonly start: number;
  readonly end: number;
  /** The opening tag of the run and its properties, for a second run that looks alike. */
  readonly opening: string;
  /** Its signs, in the order in which a reader counts them. */
  readonly signs: readonly XmlSign[];
  /** A comment may begin and end at it: it stands in no text box and in no other run. */
  readonly open: boolean;
}

interface XmlSign {
  readonly sign: string;
  /** Where the sign begins and ends; inside a text the run can be parted there. */
  readonly start: number;
  readonly end: number;
  /** The text that it stands in: its opening tag, by place. */
  readonly text?: { readonly start: number; readonly end: number };
}

const NAMESPACE = /\/wordprocessingml\/(?:2006\/)?main$/;
/** What is one sign of the text (`w:br` of a page is none). */
const ONE_SIGN: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  br: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  sym: '\ufffc',
};

/** The prefix of Word's own names in a part, with its colon; undefined where the root declares none. */
export function wordPrefix(xml: string): string | undefined {
  for (const { kind, start, end } of tokensOf(xml)) {
    if (kind !== 'open') continue;
    for (const [, prefix, , single, double] of xml
      .slice(start, end)
      .matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*('([^']*)'|"([^"]*)")/g))
      if (NAMESPACE.test(single ?? double ?? '')) return prefix === undefined ? '' : `${prefix}:`;
    return undefined;
  }
  return undefined;
}

/** All runs of a part, counted as the reader counts them: in the order in which they begin. */
export function runsOf(xml: string, prefix: string): XmlRun[] {
  const runs: (XmlRun & { signs: XmlSign[]; end: number; opening: string })[] = [];
  const inside: (typeof runs)[number][] = [];
  const own = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : undefined);
  let boxes = 0;
  let properties: { run: (typeof runs)[number]; from: number } | undefined;
  let text: XmlToken | undefined;
  for (const token of tokensOf(xml)) {
    const { kind, start, end } = token;
    const name = own(token.name);
    const run = inside.at(-1);
    if (kind === 'text') {
      if (!text || !run) continue;
      let from = start;
      for (const { sign, end: at } of signsOf(xml.slice(start, end))) {
        run.signs.push({ sign, start: from, end: start + at, text });
        from = start + at;
      }
      continue;
    }
    if (name === undefined) continue;
    if (name === 'txbxContent') boxes += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (name === 'r' && kind !== 'close') {
      const made = { start, end, opening: xml.slice(start, end), signs: [], open: boxes === 0 && inside.length === 0 };
      runs.push(made);
      if (kind === 'open') inside.push(made);
    } else if (name === 'r') {
      const ended = inside.pop();
      if (ended) ended.end = end;
    } else if (name === 'rPr' && run && run.signs.length === 0 && kind === 'open') properties ??= { run, from: start };
    else if (name === 'rPr' && kind === 'close' && properties) {
      properties.run.opening += xml.slice(properties.from, end);
      properties = undefined;
    } else if (properties || !run) {
      // What a look is made of is no text.
    } else if (name === 't') text = kind === 'open' ? token : undefined;
    else if (kind !== 'close' && ONE_SIGN[name] !== undefined) {
      const isPage = name === 'br' && /type\s*=\s*["']page["']/.test(xml.slice(start, end));
      if (!isPage) run.signs.push({ sign: ONE_SIGN[name] ?? '', start, end });
    }
  }
  return runs;
}
