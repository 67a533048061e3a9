import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A package in which one part is changed, or taken out by a change to nothing: what a checker must notice. */
export function tamper(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const { [path]: part, ...others } = unzipSync(bytes);
  if (!part) throw new Error(`no part ${path}`);
  const before = strFromU8(part);
  const after = change(before);
  if (before === after) throw new Error(`the change to ${path} changes nothing`);
  return zipSync(after === '' ? others : { ...others, [path]: strToU8(after) });
}
