/** A piece of a part's XML as it stands there: a tag, or what is between two tags. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'other';
  /** The name as written; empty for what has none. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** The pieces of XML that a parser has read already, by their places. Nothing is normalised: what is not touched stays byte for byte. */
export function* tokensOf(xml: string): Generator<XmlToken> {
  for (const { 0: piece, index: start } of xml.matchAll(PIECE)) {
    const end = start + piece.length;
    if (piece.startsWith('<![CDATA[') || !piece.startsWith('<')) yield { kind: 'text', name: '', start, end };
    else if (piece.startsWith('<!') || piece.startsWith('<?')) yield { kind: 'other', name: '', start, end };
    else {
      const name = /^<\/?([^\s/>]+)/.exec(piece)?.[1] ?? '';
      const kind = piece.startsWith('</') ? 'close' : piece.endsWith('/>') ? 'empty' : 'open';
      yield { kind, name, start, end };
    }
  }
}

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Each sign of a text between tags, and where in the piece it ends. */
export function signsOf(piece: string): { readonly sign: string; readonly end: number }[] {
  const cdata = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(piece)?.[1];
  if (cdata !== undefined) return cdata.split('').map((sign, at) => ({ sign, end: '<![CDATA['.length + at + 1 }));
  const signs: { sign: string; end: number }[] = [];
  let from = 0;
  const plain = (to: number) => {
    for (; from < to; from++) signs.push({ sign: piece.charAt(from), end: from + 1 });
  };
  for (const match of piece.matchAll(ENTITY)) {
    plain(match.index);
    const [whole, decimal, hex, named = ''] = match;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const sign = NAMED[named.toLowerCase()] ?? String.fromCodePoint(code);
    from = match.index + whole.length;
    for (let unit = 0; unit < sign.length; unit++) signs.push({ sign: sign.charAt(unit), end: from });
  }
  plain(piece.length);
  return signs;
}

/** Text for XML 1.0: escaped, without the signs that it forbids. */
export function escapedXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
