import { readdirSync, readFileSync } from 'node:fs';
import type { AstNode, CstNode } from 'langium';
import { isCompositeCstNode, isLeafCstNode, isReference } from 'langium';
import { describe, expect, it } from 'vitest';
import { generateFile } from '../../format/testing/generate.js';
import { createSyntaxServices } from '../../services.js';
import { createForgivingParser } from '../parser.js';
import { WholeParser } from './whole-parser.js';

const rplan = createSyntaxServices();
const whole = new WholeParser(rplan);
const forgiving = createForgivingParser(rplan);

/** Everything that a tree tells, without the circles in it. */
function treeOf(node: AstNode): unknown {
  const fields = Object.entries(node).filter(([name]) => name !== '$container' && name !== '$cstNode');
  return {
    at: node.$cstNode && [node.$cstNode.offset, node.$cstNode.end, node.$cstNode.astNode === node],
    fields: fields.map(([name, value]) => [name, plain(value)]),
  };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isReference(value)) return [value.$refText, value.$refNode?.offset, value.$refNode?.end];
  return typeof value === 'object' && value !== null ? treeOf(value as AstNode) : value;
}

function syntaxOf(node: CstNode): unknown {
  const { offset, end, length, text, range, hidden, grammarSource } = node;
  return {
    place: [offset, end, length, text, range, hidden],
    source: grammarSource,
    node: node.astNode.$cstNode?.offset,
    type: node.astNode.$type,
    ...(isLeafCstNode(node) && { token: node.tokenType.name }),
    ...(isCompositeCstNode(node) && { content: node.content.map(syntaxOf) }),
    inPlace: node.container?.content.includes(node) ?? node.root === node,
  };
}

function expectSame(text: string): void {
  const one = whole.parse(text);
  const other = forgiving.parse(text);
  expect(one, text).toBeDefined();
  if (!one) return;
  expect(other.parserErrors).toEqual([]);
  expectSameLines(treeOf(one.value), treeOf(other.value));
  expect(one.lexerReport).toEqual(other.lexerReport);
  const [syntax, same] = [one.value.$cstNode, other.value.$cstNode];
  if (syntax && same) expectSameLines(syntaxOf(syntax), syntaxOf(same));
}

/** Shows of two long structures the first line in which they differ. */
function expectSameLines(one: unknown, other: unknown): void {
  const [lines, others] = [one, other].map((value) => JSON.stringify(value, shortened, 1).split('\n'));
  const at = lines?.findIndex((line, index) => line !== others?.[index]) ?? 0;
  expect(lines?.slice(Math.max(0, at - 8), at + 8)).toEqual(others?.slice(Math.max(0, at - 8), at + 8));
}

/** Of the grammar only what it is and where: it refers to itself. */
function shortened(name: string, value: unknown): unknown {
  return name === 'source' && value ? pathOf(value as AstNode) : value;
}

function pathOf(node: AstNode): string {
  const own = `${node.$type}${node.$containerProperty ?? ''}${node.$containerIndex ?? ''}`;
  return node.$container ? `${pathOf(node.$container)}/${own}` : own;
}

const examples = new URL('../../../../../examples/', import.meta.url);
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rplan'));

describe('a whole file is read as the forgiving parser reads it', () => {
  it.each(files)('%s', (name) => expectSame(readFileSync(new URL(name, examples), 'utf8')));

  it('made from the grammar', () => {
    for (let seed = 0; seed < 100; seed++) {
      const text = generateFile(seed);
      const hasErrors = forgiving.parse(text).parserErrors.length > 0;
      if (hasErrors) expect(whole.parse(text)).toBeUndefined();
      // A text in """ that goes on with what begins no statement is looked into by the other parser.
      else if (!text.includes('"""') || whole.parse(text)) expectSame(text);
    }
  });

  it.each(['', ' // only a comment\n', '/* a */ cơ quan A "A" // b\n/* c */'])('%j', expectSame);
});

it.each(['cơ quan', 'cơ quan A "A" {', 'xyz', 'thông báo TB "A', '“', 'mục "Một" {{{}'])('leaves %j to it', (text) => {
  expect(whole.parse(text)).toBeUndefined();
});
