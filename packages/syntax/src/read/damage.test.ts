import fc from 'fast-check';
import type { AstNode, CstNode } from 'langium';
import { isCompositeCstNode } from 'langium';
import { expect, it } from 'vitest';
import { generateRule } from '../format/testing/generate.js';
import type { Model } from '../generated/ast.js';
import { rplanLexer } from '../lexer/rplan-lexer.js';
import { endOf } from '../lexer/token.js';
import { faultsOf } from './faults.js';
import { readText } from './testing.js';

/** Files of several statements, each on lines of its own, in which nothing is wrong. */
const files = Array.from({ length: 220 }, (_, seed) =>
  Array.from({ length: 5 }, (_, part) => generateRule('Statement', 10 * seed + part).join(' ')).join('\n'),
).filter((text) => faultsOf(readText(text)).length === 0 && text.length < 10_000);

const damage = fc.record({
  file: fc.nat(files.length - 1),
  how: fc.constantFrom('deleted', 'inserted', 'swapped', 'truncated', 'typed'),
  // Not `fc.double`: it draws mostly numbers next to zero, and so the first token.
  at: fc.nat(100_000),
  other: fc.nat(100_000),
  typed: fc.constantFrom(
    '{',
    '}',
    '"',
    '"""',
    ',',
    '.',
    '|',
    '“',
    '(',
    '/*',
    '\n',
    'xyz',
    'nhiem vu',
    '\u200b',
    '\ud800',
    '12',
  ),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

/** The file as damaged, and the token at which it is. */
function damaged({ file, how, at, other, typed }: Damage) {
  const text = files[file] ?? '';
  const { tokens } = rplanLexer().tokenize(text);
  const token = tokens[at % tokens.length];
  const from = tokens[other % tokens.length];
  if (!token || !from) return { text, broken: text, start: 0, names: ['{'] };
  const [start, end] = [token.startOffset, endOf(token)];
  const put = { deleted: ' ', inserted: ` ${from.image} ${token.image}`, swapped: from.image, truncated: '', typed }[
    how
  ];
  const rest = how === 'truncated' ? '' : text.slice(how === 'typed' ? start : end);
  const names = [token.tokenType.name, how === 'deleted' ? ' ' : how === 'typed' ? '{' : from.tokenType.name];
  return { text, broken: text.slice(0, start) + put + rest, start, names };
}

it('reads any file, and all of its syntax can be asked for', { timeout: 900_000 }, () => {
  expect(files.length).toBeGreaterThan(80);
  fc.assert(
    fc.property(damage, (one) => {
      const { broken } = damaged(one);
      const { value, parserErrors } = readText(broken);
      expect(orderOf(value)).toEqual([]);
      for (const { start, end } of faultsOf({ parserErrors })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(broken.length);
      }
    }),
    { numRuns: 400 },
  );
});

/** What is out of its place in the concrete syntax: every piece lies in the one around it, after the one before it. */
function orderOf(root: AstNode): string[] {
  const wrong: string[] = [];
  const visit = (node: CstNode) => {
    if (!isCompositeCstNode(node)) return;
    let last = 0;
    for (const child of node.content) {
      if (child.container !== node) wrong.push(`another container ${child.text}`);
      if (child.offset < last || (!child.hidden && child.end > node.end))
        wrong.push(`${child.offset}-${child.end} in ${node.offset}-${node.end}`);
      last = child.end;
      visit(child);
    }
  };
  if (root.$cstNode) visit(root.$cstNode);
  return wrong;
}

/** Braces and quotes hold more than their own statement together. */
const HOLDS_TOGETHER = /^[{}]$|^(?:LINE|BLOCK|LINK|SPAN|TEXT)_|^BAR$/;

it('still reads every statement of the file but the one that is damaged', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(
      damage.filter(({ how }) => how !== 'truncated' && how !== 'typed'),
      (one) => {
        const { text, broken, start, names } = damaged(one);
        fc.pre(!names.some((name) => HOLDS_TOGETHER.test(name)));
        const expected = statementsOf(text).filter(({ from, to }) => start < from || start >= to);
        const found = new Set(statementsOf(broken).map(({ name }) => name));
        expect(expected.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

function statementsOf(text: string): { name: string; from: number; to: number }[] {
  return readText<Model>(text).value.statements.map((node) => ({
    name: `${node.$type} ${node.name}`,
    from: node.$cstNode?.offset ?? 0,
    to: node.$cstNode?.end ?? 0,
  }));
}
