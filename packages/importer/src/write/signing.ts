import { plain } from '@rplan/recognise';
import type { ImportDoubt } from '../doubt.js';
import { inSentence } from '../registry/capitals.js';
import type { Directory, Post, Unit } from '../registry/directory.js';

/** Who signs, and what follows from the lines above the name (Decree 30/2020/NĐ-CP, Article 13). */
export interface Signing {
  readonly signer?: { readonly unit: Unit; readonly post: Post };
  readonly collective?: string;
  readonly also?: string;
  readonly authorised: boolean;
  readonly doubts: readonly ImportDoubt[];
}

const PREFIX = /^(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*\.?\s*(?=\p{Lu})/u;

/** Reads the lines from the top: for whom, by whose order, in whose place, then who. */
export function signingOf(lines: readonly string[], issuer: Unit, directory: Directory): Signing {
  const doubts: ImportDoubt[] = [];
  const read = lines.map((line) => {
    const prefix = PREFIX.exec(line)?.[1]?.replace('/', '');
    // A unit may be called like a prefix; without a stop only what is alone is one.
    return {
      prefix: prefix !== undefined && /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*\./.test(line) ? prefix : undefined,
      title: inSentence(line.replace(/^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*\.\s*/u, '')),
      line,
    };
  });
  let unit = issuer;
  let collective: string | undefined;
  let head: Post | undefined;
  let post: Post | undefined;
  let authorised = false;
  const also: string[] = [];
  for (const { prefix, title, line } of read) {
    if (post) also.push(/\p{Ll}/u.test(line) ? line : title);
    else if (prefix === 'TM') collective = line.replace(/^(?:TM|T\/M)\s*\.\s*/u, '');
    else if (prefix === 'TL' || prefix === 'TUQ') {
      directory.post(issuer, title, { head: true });
      authorised = prefix === 'TUQ';
      const below = read[read.findIndex((each) => each.line === line) + 1]?.title ?? '';
      unit = directory.body(bodyOfPost(below), issuer);
      doubts.push({ code: authorised ? 'authorisation' : 'body-below', about: line });
    } else if (prefix === 'KT') head = directory.post(unit, title, { head: true });
    else if (prefix === 'Q') post = directory.post(unit, title, { head: true, acting: true });
    else if (head) post = directory.post(unit, title, { deputyOf: head });
    else post = directory.post(unit, title, { head: true });
  }
  if (!post && head) post = directory.post(unit, `Phó ${head.title}`, { deputyOf: head });
  if (!post) doubts.push({ code: 'signing-lines', about: lines.join(' / ') });
  return {
    ...(post && { signer: { unit, post } }),
    ...(collective !== undefined && { collective }),
    ...(also.length > 0 && { also: also.reduce(goneOn) }),
    authorised,
    doubts,
  };
}

/** A line in small letters goes on with the title above it; another one is a title of its own. */
function goneOn(title: string, line: string): string {
  return `${title}${/^\p{Ll}/u.test(line) ? '' : ','} ${line}`;
}

/** The unit that a post heads, from the post's name: `Chánh Văn phòng` is of the `Văn phòng`. */
function bodyOfPost(title: string): string {
  const unit = title.replace(
    /^(?:Phó\s+)?(?:Chánh|Giám đốc|Trưởng|Vụ trưởng|Cục trưởng|Chủ nhiệm|Viện trưởng)\s+/iu,
    '',
  );
  return plain(unit) === plain(title) ? `Đơn vị của ${title}` : unit.charAt(0).toLocaleUpperCase('vi') + unit.slice(1);
}
