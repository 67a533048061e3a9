import type { AuthoredDocument, Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isSection, isTask } from '@rplan/syntax/ast';
import { readMarks } from '@rplan/syntax/testing';
import type { Diagnostic } from '../../diagnostic.js';
import { projectOf } from '../../testing/index.js';

/** Rules that one fault of the syntax must not set off: names that are gone, leads and deadlines that could not be read. */
const FOLLOWING = /^RP-(?:SYNTAX|NAME)-|^RP-COVER-00[23]$|^RP-DATE-003$/;

export interface Reading {
  /** What was found, as `CODE text`, with the keyword or name that is suggested for it. */
  readonly found: readonly string[];
  /** Sections and tasks by name or words, each with the ones in it: `KH-1(Một(NV-1) Hai)`. */
  readonly nesting: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file as a check does, and says what a fault may cost: what is reported, and where the statements are. */
export async function read(marked: string): Promise<Reading> {
  const { text } = readMarks(marked);
  const project = await projectOf(text);
  const diagnostics = project.check().filter(({ code }) => FOLLOWING.test(code));
  const root = project.files[0]?.parseResult.value as Model;
  return {
    found: diagnostics.map(({ code, place, data }) => {
      const suggestion = 'suggestion' in data ? ` -> ${String(data.suggestion)}` : '';
      return `${code} ${text.slice(place.start, place.end)}${suggestion}`;
    }),
    nesting: root.statements.filter(isAuthoredDocument).map(nestingOf).join(' '),
    diagnostics,
  };
}

function nestingOf(node: AuthoredDocument | { readonly name?: string; readonly items: readonly unknown[] }): string {
  const inside = node.items.flatMap((item) => {
    const part = item as Parameters<typeof isSection>[0] & object;
    return isSection(part) || isTask(part) ? nestingOf(part) : [];
  });
  return `${node.name ?? '?'}${inside.length > 0 ? `(${inside.join(' ')})` : ''}`;
}

/** A plan with one task before and one after the statement under test; both are whole. */
export function between(statement: string): string {
  return [
    'cơ quan VP "Văn phòng"',
    'kế hoạch K "Kế hoạch" {',
    '  mục M "Một" {',
    '    nhiệm vụ NV-1 "Trước." { chủ trì VP  thời hạn thường xuyên }',
    ...statement.split('\n').map((line) => `    ${line}`),
    '    nhiệm vụ NV-9 "Sau." { chủ trì VP  thời hạn thường xuyên }',
    '  }',
    '}',
  ].join('\n');
}
