import type { Place } from '@rplan/syntax';
import { isInWords } from '@rplan/syntax';
import type { AstNode, LangiumDocument, Reference } from 'langium';
import { AstUtils } from 'langium';
import { declarationsOf } from '../references/project-files.js';
import { resolve } from '../references/resolve.js';
import { localScopes } from '../references/scopes.js';
import type { LanguageServices } from '../services.js';

/** One name in a reference, with what it stands for: `SNV.GĐ` is two, a unit and a post of it. */
export interface Segment {
  readonly place: Place;
  readonly target: AstNode;
}

/**
 * The names in a reference, each with its own place: what is renamed or underlined is a segment, never the whole. A code is one
 * name however many dots it has (`PAR.1.1.1`): references are split at the first dot.
 */
export function segmentsOf(language: LanguageServices, file: LangiumDocument, reference: Reference): Segment[] {
  const cst = reference.$refNode;
  if (!cst) return [];
  const uri = file.uri.toString();
  const written = cst.text;
  const dot = hasOwner(reference) && !isInWords(reference) ? written.indexOf('.') : -1;
  const segments: Segment[] = [];
  if (dot > 0) {
    const owner = ownerOf(language, file, reference);
    const end = cst.offset + written.slice(0, dot).trimEnd().length;
    if (owner) segments.push({ place: { file: uri, start: cst.offset, end }, target: owner });
  }
  const rest = written.slice(dot + 1);
  const start = cst.offset + dot + 1 + (rest.length - rest.trimStart().length);
  if (reference.ref) segments.push({ place: { file: uri, start, end: cst.end }, target: reference.ref });
  return segments;
}

/** The dots of a code are its own where nothing stands before it: `ĐT.1` of a score. */
function hasOwner({ $refText, ref }: Reference): boolean {
  return /^\p{L}/u.test($refText) && $refText.includes('.') && !(ref && nameOf(ref) === $refText);
}

function ownerOf(language: LanguageServices, file: LangiumDocument, reference: Reference): AstNode | undefined {
  const container = reference.$refNode?.astNode;
  if (!container) return undefined;
  const name = reference.$refText.slice(0, reference.$refText.indexOf('.'));
  const found = resolve({
    container,
    text: name,
    scopes: () => localScopes(container),
    accepts: () => true,
    project: (wanted) => declarationsOf(language, file, wanted),
  });
  return found.ok ? found.node : undefined;
}

/** Every reference of a file, those that point at nothing included. */
export function referencesOf(file: LangiumDocument): Reference[] {
  return file.references.flatMap((reference) => ('ref' in reference ? [reference as Reference] : []));
}

/** The name of a declared thing as a place, or undefined where it has none. */
export function nameOf(node: AstNode): string | undefined {
  const name = (node as { name?: unknown }).name;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** The file a node stands in. */
export function fileOf(node: AstNode): LangiumDocument {
  return AstUtils.getDocument(node);
}
