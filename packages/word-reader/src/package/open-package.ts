import { unzipSync } from 'fflate';
import { Refusal, type WordProblem } from '../problem.js';
import { limits } from './limits.js';
import { partName, type Relationships, readRelationships } from './relationships.js';

/** The parts of a package that hold text or say how it looks. Pictures, fonts and programs are never unpacked. */
export interface WordPackage {
  /** The bytes of a part; undefined where the package has none of that name. */
  part(name: string): Uint8Array | undefined;
  relationshipsOf(part: string): Relationships;
  /** The part with the body. */
  readonly main: string;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const OFFICE_DOCUMENT = 'officeDocument';

export function openPackage(bytes: Uint8Array): WordPackage {
  if (startsWith(bytes, OLE)) throw new Refusal({ code: isEncrypted(bytes) ? 'password' : 'old-word' });
  if (!startsWith(bytes, ZIP)) throw new Refusal({ code: 'not-word' });
  const parts = unpack(bytes);
  const part = (name: string) => parts.get(name.toLowerCase());
  const known = new Map<string, Relationships>();
  const relationshipsOf = (owner: string) => {
    const found = known.get(owner) ?? readRelationships(owner, part(relationshipPart(owner)));
    known.set(owner, found);
    return found;
  };
  const main = relationshipsOf('').ofType(OFFICE_DOCUMENT)[0]?.target;
  if (main === undefined || !part(main)) throw new Refusal({ code: parts.size === 0 ? 'damaged' : 'not-word' });
  return { part, relationshipsOf, main };
}

/**
 * Why a package of another kind, such as a workbook, is not to be read: it is cut off, larger than any office's, has a document type, or lacks
 * the part that makes it one, or has parts that lead outside where `outside` names their folder. Undefined where nothing speaks against it.
 */
export function packageProblem(bytes: Uint8Array, main: string, outside?: string): WordProblem | undefined {
  try {
    const parts = unpack(bytes);
    const decoder = new TextDecoder();
    for (const [part, content] of parts)
      if (decoder.decode(content.subarray(0, PROLOGUE)).includes('<!DOCTYPE')) return { code: 'doctype', part };
    const external = outside === undefined ? undefined : [...parts.keys()].find((part) => part.startsWith(outside));
    if (external !== undefined) return { code: 'external-part', part: external };
    return parts.has(main) ? undefined : { code: 'not-word' };
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

/** A document type stands before the root element. */
const PROLOGUE = 4096;

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  let count = 0;
  let all = 0;
  const parts = new Map<string, Uint8Array>();
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > limits.parts) throw new Refusal({ code: 'too-many-parts', limit: limits.parts });
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        all += originalSize;
        if (originalSize > limits.part || all > limits.all)
          throw new Refusal({ code: 'too-large', part: name, limit: limits.all });
        return true;
      },
    });
    for (const [name, content] of Object.entries(unzipped)) parts.set(partName('', name).toLowerCase(), content);
  } catch (error) {
    // What the library throws says that the package is cut off or no package at all.
    throw error instanceof Refusal ? error : new Refusal({ code: 'damaged' });
  }
  return parts;
}

function relationshipPart(owner: string): string {
  const at = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, at)}_rels/${owner.slice(at)}.rels`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A document with a password is a package inside an old container; the name of its stream stands there in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
