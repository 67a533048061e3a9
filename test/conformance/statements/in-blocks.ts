import { type CompiledPart, compiledGrammar } from '@rplan/syntax';

const { rules, tokens, sets } = compiledGrammar();

/** The statements that the grammar allows in each block, as `Type keyword`: where several keywords open one type, each by itself. */
export function statementsInBlocks(): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, readonly string[]>();
  for (const rule of rules) {
    const found = blocksIn(rule.body).flatMap((block) => (block.parts ?? []).flatMap(opened));
    if (found.length > 0) blocks.set(rule.type, [...new Set([...(blocks.get(rule.type) ?? []), ...found])]);
  }
  return blocks;
}

/** The blocks in braces, and that of the file, in a part of the grammar. */
function blocksIn(part: CompiledPart): CompiledPart[] {
  const inner = part.parts?.flatMap(blocksIn) ?? [];
  const closing = tokens[(sets[part.rest ?? -1]?.[0] ?? 0) - 1];
  return part.block && (closing === '}' || part === rules[0]?.body) ? [part, ...inner] : inner;
}

function opened(part: CompiledPart): string[] {
  if (part.kind !== 'call') return (part.parts ?? []).flatMap(opened);
  const rule = rules[part.rule ?? -1];
  if (!rule) return [];
  if (rule.kind === 'choice') return opened(rule.body);
  return (sets[rule.body.first ?? part.first ?? -1] ?? []).map((token) => `${rule.type} ${tokens[token - 1]}`);
}
