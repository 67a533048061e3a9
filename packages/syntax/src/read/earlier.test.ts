import fc from 'fast-check';
import type { AstNode, CstNode, Reference } from 'langium';
import { isCompositeCstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { generateRule } from '../format/testing/generate.js';
import type { AuthoredDocument, Model } from '../generated/ast.js';
import { faultsOf } from './faults.js';
import { readAfter, readText } from './testing.js';

/** All of a tree and of its syntax that anybody can see, as text. */
function shown(root: AstNode): string {
  const lines: string[] = [];
  const node = (value: AstNode, depth: number) => {
    const at = `${value.$cstNode?.offset}-${value.$cstNode?.end}`;
    lines.push(`${' '.repeat(depth)}${value.$type} ${at} ${value.$containerProperty} ${value.$containerIndex}`);
    for (const [name, field] of Object.entries(value)) {
      if (name.startsWith('$')) continue;
      for (const each of Array.isArray(field) ? field : [field]) {
        if (typeof each !== 'object') lines.push(`${' '.repeat(depth)} ${name} ${String(each)}`);
        else if (each === null) continue;
        else if ('$type' in each) {
          if (each.$container !== value) lines.push('another container');
          node(each, depth + 1);
        } else {
          const { $refText, $refNode } = each as Reference;
          lines.push(`${' '.repeat(depth)} ${name} ${$refText} ${$refNode?.offset}-${$refNode?.end}`);
        }
      }
    }
  };
  const syntax = (value: CstNode, depth: number) => {
    lines.push(`${' '.repeat(depth)}${value.offset}-${value.end} ${value.astNode.$type} ${value.text}`);
    if (isCompositeCstNode(value)) for (const inner of value.content) syntax(inner, depth + 1);
  };
  node(root, 0);
  if (root.$cstNode) syntax(root.$cstNode, 0);
  return lines.join('\n');
}

const files = Array.from({ length: 120 }, (_, seed) =>
  Array.from({ length: 4 }, (_, part) => generateRule('Statement', 1000 + 10 * seed + part).join(' ')).join(
    seed % 3 === 0 ? '\n// ghi thêm\n' : '\n',
  ),
).filter((text) => text.length < 6000);

const edit = fc.record({
  at: fc.nat(100_000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  put: fc.oneof(
    fc.constantFrom('', ' ', 'a', '{', '}', '"', '"""', '\n', '//', '/*', '*/', '.', ',', '12', 'nhiệm vụ', 'chủ trì '),
    fc.string({ maxLength: 5 }),
    fc.nat(100_000),
  ),
});

describe('a file that was edited', () => {
  it('is read as if nobody had known it before', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
        let text = files[file] ?? '';
        let read = readText(text);
        for (const { at, length, put } of edits) {
          const from = at % (text.length + 1);
          const words = typeof put === 'number' ? text.slice(put % text.length, (put % text.length) + 40) : put;
          text = text.slice(0, from) + words + text.slice(from + length);
          read = readAfter(read.value, text);
          const anew = readText(text);
          expect(faultsOf(read)).toEqual(faultsOf(anew));
          expect(shown(read.value)).toBe(shown(anew.value));
        }
      }),
      { numRuns: 300 },
    );
  });

  const tasks = Array.from({ length: 9 }, (_, at) => `  nhiệm vụ NV-${at} "Việc ${at}" { thời hạn quý II/2026 }`);
  const plan = (lines: readonly string[]) => `kế hoạch KH "Kế hoạch" {\n${lines.join('\n')}\n}`;
  const itemsOf = (model: Model) => (model.statements[0] as AuthoredDocument).items;

  it.each([
    ['a word', 4, 'Việc 4', 'Việc bốn'],
    ['a new task', 4, '  nhiệm vụ NV-4', '  nhiệm vụ NV-X "Thêm" { }\n  nhiệm vụ NV-4'],
    ['half a keyword', 4, 'thời hạn', 'chủ thời hạn'],
    ['a comment', 4, '{ thời', '{ /* xem lại */ thời'],
  ])('keeps what %s does not touch', (_, at, words, put) => {
    const before = readText<Model>(plan(tasks)).value;
    const known = itemsOf(before);
    const after = readAfter<Model>(
      before,
      plan(tasks.map((line, index) => (index === at ? line.replace(words, put) : line))),
    );
    const now = new Set<AstNode>(itemsOf(after.value));
    expect(known.map((item) => now.has(item))).toEqual(tasks.map((_, index) => index !== at));
  });
});
