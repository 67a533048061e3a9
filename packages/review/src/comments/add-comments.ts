import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type PlacedComment, withCommentMarks } from './insert.js';
import { escapedXml, tokensOf } from './xml-tokens.js';

/** What is said in the margin, and of which words. */
export interface MarginComment {
  readonly paragraphs: readonly string[];
  readonly span: PlacedComment['span'];
}

const AUTHOR = 'RPlan';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '[Content_Types].xml';
/** The same files give the same package: the times in it say nothing. */
const TIME = new Date(1980, 0, 1);
/** Bytes of all parts, unpacked. */
const MOST = 512 * 1024 * 1024;

/**
 * A Word file with comments in its margin: the text with their marks, the comments behind those that it has, and where it had none what names the new part. Every
 * other part is byte for byte what it was. `main` is the part with the body. Undefined where nothing in it can be commented on.
 */
export function addComments(
  bytes: Uint8Array,
  main: string,
  comments: readonly MarginComment[],
): Uint8Array | undefined {
  let all = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      all += originalSize;
      return all <= MOST;
    },
  });
  if (all > MOST) return undefined;
  const nameOf = (wanted: string) => Object.keys(parts).find((name) => name.toLowerCase() === wanted.toLowerCase());
  const textOf = (wanted: string) => {
    const part = parts[nameOf(wanted) ?? ''];
    return part && decoded(part);
  };
  const body = textOf(main);
  const types = textOf(TYPES);
  if (body === undefined || types === undefined) return undefined;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const linksName = nameOf(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const links =
    linksName === undefined ? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>` : (textOf(linksName) ?? '');
  const linked = commentsLink(links);
  const part = linked === undefined ? freeName(`${folder}comments`, nameOf) : pathOf(folder, linked);
  const older = textOf(part);
  const first = older === undefined ? 0 : Math.max(-1, ...idsIn(older)) + 1;
  const marked = withCommentMarks(
    body,
    comments.map(({ span }, at) => ({ id: first + at, span })),
  );
  if (marked === undefined) return undefined;
  const changed: Record<string, string> = {
    [nameOf(main) ?? main]: marked,
    [nameOf(part) ?? part]: withComments(older, first, comments),
    ...(linked === undefined && {
      [linksName ?? `${folder}_rels/${main.slice(folder.length)}.rels`]: withLink(links, part.slice(folder.length)),
      [nameOf(TYPES) ?? TYPES]: withType(types, part),
    }),
  };
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const own = changed[name];
    packed[name] = [own === undefined ? content : strToU8(own), { mtime: TIME, level: isPacked(name) ? 0 : 6 }];
  }
  for (const [name, content] of Object.entries(changed)) packed[name] ??= [strToU8(content), { mtime: TIME }];
  return zipSync(packed);
}

/** Word writes UTF-8; other programs may write UTF-16, which is written back as UTF-8. */
function decoded(bytes: Uint8Array): string {
  const is16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!is16) return strFromU8(bytes);
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return text.replace(/(<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8');
}

/** Pictures are packed in themselves. */
function isPacked(name: string): boolean {
  return /\.(?:png|jpe?g|gif|zip|wmz|emz)$/i.test(name);
}

function commentsLink(links: string): string | undefined {
  for (const { kind, name, start, end } of tokensOf(links)) {
    if (kind === 'close' || !/(?:^|:)Relationship$/.test(name)) continue;
    const tag = links.slice(start, end);
    if (/\sType\s*=\s*["'][^"']*\/comments["']/.test(tag)) return /\sTarget\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  }
  return undefined;
}

function pathOf(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

function freeName(wanted: string, nameOf: (name: string) => string | undefined): string {
  let name = `${wanted}.xml`;
  for (let count = 2; nameOf(name) !== undefined; count++) name = `${wanted}${count}.xml`;
  return name;
}

function idsIn(comments: string): number[] {
  return [...tokensOf(comments)].flatMap(({ kind, name, start, end }) => {
    if (kind === 'close' || !/(?:^|:)comment$/.test(name)) return [];
    const id = Number(/\s(?:[\w.-]+:)?id\s*=\s*["'](\d+)["']/.exec(comments.slice(start, end))?.[1] ?? Number.NaN);
    return Number.isNaN(id) ? [] : [id];
  });
}

/** The comments behind those that are there. The prefix is declared where it is used: the part may have another one. */
function withComments(older: string | undefined, first: number, comments: readonly MarginComment[]): string {
  const added = comments.map(({ paragraphs }, at) => commentXml(first + at, paragraphs)).join('');
  if (older === undefined)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${MAIN}">${added}</w:comments>`;
  return beforeEnd(older, added.replaceAll('<w:comment ', `<w:comment xmlns:w="${MAIN}" `));
}

function commentXml(id: number, paragraphs: readonly string[]): string {
  const inside = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escapedXml(text.replace(/\s+/g, ' '))}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="RP">${inside.join('')}</w:comment>`;
}

function withLink(links: string, target: string): string {
  const ids = new Set([...links.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
  let id = 'rIdRPlan';
  for (let count = 2; ids.has(id); count++) id = `rIdRPlan${count}`;
  return beforeEnd(
    links,
    `<Relationship xmlns="${RELATIONSHIPS}" Id="${id}" Type="${TYPE}" Target="${escapedXml(target)}"/>`,
  );
}

function withType(types: string, part: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return beforeEnd(types, `<Override xmlns="${namespace}" PartName="/${escapedXml(part)}" ContentType="${CONTENT}"/>`);
}

/** Puts XML in as the last of the root; a root that is empty is opened. */
function beforeEnd(xml: string, added: string): string {
  const root = [...tokensOf(xml)].findLast(({ kind }) => kind === 'close' || kind === 'empty');
  if (!root) return xml;
  if (root.kind === 'close') return xml.slice(0, root.start) + added + xml.slice(root.start);
  const opened = `${xml.slice(root.start, root.end - 2)}>`;
  return `${xml.slice(0, root.start)}${opened}${added}</${root.name}>${xml.slice(root.end)}`;
}
