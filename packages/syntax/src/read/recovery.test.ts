import type { AstNode } from 'langium';
import { CstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { generateRule } from '../format/testing/generate.js';
import type { Model } from '../generated/ast.js';
import { isAuthoredDocument, isSection, isTask } from '../generated/ast.js';
import { rplanLexer } from '../lexer/rplan-lexer.js';
import { faultsOf } from './faults.js';
import { readText } from './testing.js';

/** What is at fault, as `kind text`, with what was expected where it is one thing. */
function faultsIn(text: string): string[] {
  return faultsOf(readText(text)).map(({ kind, start, end, expected }) =>
    [kind, text.slice(start, end), ...(expected.length === 1 ? expected : [])].join(' '),
  );
}

function itemsOf(text: string): string[] {
  const [document] = readText<Model>(text).value.statements.filter(isAuthoredDocument);
  return (document?.items ?? []).map((item) =>
    `${item.$type} ${isSection(item) || isTask(item) ? (item.name ?? '?') : ''}`.trim(),
  );
}

const plan = (body: string) => `kế hoạch K "Kế hoạch" {\n${body}\n}\n`;

describe('a token too many', () => {
  it('is left out where the right one comes after it', () => {
    expect(faultsIn(plan('  nhiệm vụ NV-1 "Một." { sau 5 NV-2 }'))).toEqual(['unexpected 5 ID']);
  });

  it('is not taken out of its line: what the next line begins with is no part of it', () => {
    const sameLine = plan('  nhiệm vụ NV-1 "Một." { sau 5 NV-2 }');
    expect(textOf(readText(sameLine).value)).toContain('NV-2');
    expect(textOf(readText(sameLine.replace('5 ', '5\n')).value)).not.toContain('NV-2');
  });
});

function textOf(root: AstNode): string {
  return root.$cstNode
    ? CstUtils.flattenCst(root.$cstNode)
        .map(({ text }) => text)
        .join(' ')
    : '';
}

describe('the fault is where it is', () => {
  it.each([
    ['thời hạn', ['missing thời hạn Due']],
    ['thời hạn "khi có kết luận" xyz', ['unexpected xyz']],
    ['tồn tại TT-1 số "1)" xyz\n  đoạn "Hai."', ['unexpected xyz']],
  ])('%s', (statement, found) => {
    expect(faultsIn(plan(`  ${statement}`))).toEqual(found);
  });
});

describe('a closed text in """ may have any word at the beginning of a line', () => {
  const text =
    '  đoạn """\n    Kết quả {PAR} năm 2025 của {SNV} chênh lệch khá rõ. Cụ thể:\n    kế hoạch "Một" { và\n  """';

  it.each([
    ['', []],
    ['\n  dòng "Hai."', ['unexpected dòng']],
    ['\n  mục A "Hai" { chủ trì }', ['missing chủ trì Responsibility']],
    ['\n  đoạn """\n    Ba.\n  mục B "Bốn" { }', ['unclosed-text """']],
  ])('with a fault elsewhere: %s', (rest, found) => {
    expect(faultsIn(plan(text + rest))).toEqual(found);
    expect(itemsOf(plan(text + rest))[0]).toBe('Paragraphs');
  });
});

it('has in its concrete syntax every token of a file in which nothing is wrong', () => {
  for (let seed = 0; seed < 60; seed++) {
    const text = generateRule('Statement', seed).join(' ');
    const result = readText(text);
    if (faultsOf(result).length > 0 || !result.value.$cstNode) continue;
    const leaves = CstUtils.flattenCst(result.value.$cstNode).toArray();
    const { tokens } = rplanLexer().tokenize(text);
    expect(leaves.map(({ tokenType, offset }) => [tokenType.name, offset])).toEqual(
      tokens.map(({ tokenType, startOffset }) => [tokenType.name, startOffset]),
    );
  }
});
