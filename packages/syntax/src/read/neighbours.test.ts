import type { AstNode } from 'langium';
import { expect, it } from 'vitest';
import { generateRule } from '../format/testing/generate.js';
import { compiledGrammar } from '../generated/rules.js';
import type { CompiledPart } from './compiled.js';
import { faultsOf } from './faults.js';
import { readText } from './testing.js';

/** For each rule with a block: what opens one, and the statement before and after the broken one, with what tells it in the tree. */
const BLOCKS: Readonly<Record<string, { readonly open: readonly string[]; readonly good: (name: string) => string }>> =
  {
    Model: { open: [], good: (name) => `cơ quan ${name} "Tên"` },
    OrgUnit: { open: ['cơ quan A "Tên" {'], good: (name) => `đơn vị ${name} "Tên"` },
    Group: { open: ['nhóm A "Tên" {'], good: (name) => `gồm ${name}` },
    Role: { open: ['chức vụ A "Tên" {'], good: (name) => `phó ${name}` },
    CitedDocument: { open: ['văn bản A luật {'], good: (name) => `thay thế ${name}` },
    Index: { open: ['bộ chỉ số A "Tên" {'], good: (name) => `lĩnh vực ${name} "Tên"` },
    Node: { open: ['bộ chỉ số A "Tên" {', 'lĩnh vực B "Tên" {'], good: (name) => `tiêu chí ${name} "Tên"` },
    RulePart: {
      open: ['bộ chỉ số A "Tên" {', 'lĩnh vực B "Tên" {', 'nội dung 1 "x" {'],
      good: (name) => `số liệu ${name} "Tên"`,
    },
    ScorePart: {
      open: ['kết quả A của B theo C năm 2025 {', 'điểm 1 = 9 {', 'nội dung 1 {'],
      good: (name) => `số liệu ${name} = 1`,
    },
    Assessment: { open: ['kết quả A của B theo C năm 2025 {'], good: (name) => `điểm ${name} = 1` },
    Total: { open: ['kết quả A của B theo C năm 2025 {', 'tổng 9 {'], good: (name) => `hạng 1 trong ${name}` },
    Score: { open: ['kết quả A của B theo C năm 2025 {', 'điểm 1 = 9 {'], good: (name) => `hạng 1 trong ${name}` },
    Progress: { open: ['tiến độ A của B ngày 01/02/2026 {'], good: (name) => `cập nhật ${name} { đạt 1% }` },
    Update: { open: ['tiến độ A của B ngày 01/02/2026 {', 'cập nhật C {'], good: (name) => `xác nhận ${name}` },
    AuthoredDocument: { open: ['kế hoạch A "Tên" {'], good: (name) => `mục ${name} "Tên"` },
    Section: { open: ['kế hoạch A "Tên" {', 'mục "Tên" {'], good: (name) => `mục ${name} "Tên"` },
    Finding: { open: ['kế hoạch A "Tên" {', 'tồn tại B {'], good: (name) => `mục ${name} "Tên"` },
    Task: { open: ['kế hoạch A "Tên" {', 'nhiệm vụ B {'], good: (name) => `mục ${name} "Tên"` },
    Appendix: { open: ['kế hoạch A "Tên" {', 'phụ lục B "Tên" {'], good: (name) => `mục ${name} "Tên"` },
    Amendment: { open: ['kế hoạch A "Tên" {', 'điều chỉnh B {'], good: (name) => `mục ${name} "Tên"` },
    Change: { open: ['kế hoạch A "Tên" {', 'sửa đổi B {'], good: (name) => `mục ${name} "Tên"` },
    Addition: { open: ['kế hoạch A "Tên" {', 'bổ sung {'], good: (name) => `mục ${name} "Tên"` },
    Paragraphs: { open: ['kế hoạch A "Tên" {', 'đoạn "Một." {'], good: (name) => `mục ${name} "Tên"` },
    AddedTask: { open: ['kế hoạch A "Tên" {', 'bổ sung nhiệm vụ B {'], good: (name) => `mục ${name} "Tên"` },
    AddedFinding: { open: ['kế hoạch A "Tên" {', 'bổ sung tồn tại B {'], good: (name) => `mục ${name} "Tên"` },
    Table: { open: ['kế hoạch A "Tên" {', 'bảng nhiệm vụ {'], good: (name) => `mục ${name} "Tên"` },
  };

const { rules, tokens } = compiledGrammar();

/** The rules of the statements that stand in the block of a rule; none where its statements are no rules of their own. */
function statementsOf(owner: string): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const rule = rules.find((other) => other.name === name);
    if (rule?.kind !== 'choice') found.add(name);
    else for (const part of [rule.body, ...(rule.body.parts ?? [])]) if (part.kind === 'call') visit(nameOf(part));
  };
  for (const block of blocksIn(rules.find(({ name }) => name === owner)?.body)) {
    for (const part of block.parts ?? []) if (part.kind === 'call') visit(nameOf(part));
  }
  return [...found];
}

function nameOf({ rule }: CompiledPart): string {
  return rules[rule ?? -1]?.name ?? '';
}

/** The blocks in braces, and that of the file, in a part of the grammar. */
function blocksIn(part: CompiledPart | undefined): CompiledPart[] {
  if (!part) return [];
  const inner = part.parts?.flatMap(blocksIn) ?? [];
  const closes =
    (tokens[(part.rest === undefined ? -1 : (compiledGrammar().sets[part.rest]?.[0] ?? 0)) - 1] ?? '') === '}';
  return part.block && (closes || part === rules[0]?.body) ? [part, ...inner] : inner;
}

function textOf(owner: string, broken: string): string {
  const { open, good } = BLOCKS[owner] ?? { open: [], good: String };
  const indent = '  '.repeat(open.length);
  const lines = [good('TRUOC'), broken, good('SAU')].map((line) => indent + line);
  const opening = open.map((line, depth) => '  '.repeat(depth) + line);
  const closing = open.map((_, depth) => `${'  '.repeat(depth)}}`).reverse();
  return [...opening, ...lines, ...closing].join('\n');
}

/** The names of the statements before and after that stand in the tree, with the type of what they stand in. */
function neighboursIn(root: AstNode): string[] {
  const found: string[] = [];
  const visit = (node: AstNode) => {
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('$')) continue;
      for (const item of Array.isArray(value) ? value : [value]) {
        const name = typeof item === 'object' && item !== null && '$refText' in item ? item.$refText : item;
        if (name === 'TRUOC' || name === 'SAU') found.push(`${node.$container?.$type ?? node.$type} ${name}`);
        else if (typeof item === 'object' && item !== null && '$type' in item) visit(item as AstNode);
      }
    }
  };
  visit(root);
  return found;
}

/** A statement broken in every way of one token: cut off after it, without it, with a strange word in its place or before it. */
function* brokenForms(words: readonly string[]): Generator<string> {
  for (let at = 0; at < words.length; at++) {
    yield words.slice(0, at + 1).join(' ');
    yield words.toSpliced(at, 1).join(' ');
    yield words.toSpliced(at, 1, 'xyz').join(' ');
    yield words.toSpliced(at, 0, 'xyz').join(' ');
  }
}

it('knows every block of the grammar', () => {
  const owners = rules.filter(({ body }) => blocksIn(body).length > 0).map(({ name }) => name);
  expect(Object.keys(BLOCKS).sort()).toEqual(owners.sort());
});

it.each(Object.keys(BLOCKS))('keeps the neighbours of a broken statement in the block of %s', (owner) => {
  const whole = neighboursIn(readText(textOf(owner, '')).value);
  expect(whole).toHaveLength(2);
  const failed: string[] = [];
  let tried = 0;
  for (const statement of statementsOf(owner)) {
    for (let seed = 0; seed < 3; seed++) {
      const words = generateRule(statement, seed).slice(0, 30);
      for (const broken of brokenForms(words)) {
        const text = textOf(owner, broken);
        const result = readText(text);
        tried++;
        const missed = whole.filter((name) => !neighboursIn(result.value).includes(name));
        if (missed.length > 0)
          failed.push(
            `${statement}: ${missed.join()} in\n${text}\n${JSON.stringify(faultsOf(result).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`))}`,
          );
      }
    }
  }
  expect(tried).toBeGreaterThanOrEqual(statementsOf(owner).length);
  expect(failed.slice(0, Number(process.env.SHOW ?? 3))).toEqual([]);
});
