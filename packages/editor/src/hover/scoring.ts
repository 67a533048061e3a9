import { qualifiedName, ruleOf } from '@rplan/meaning';
import type { Vocabulary } from '@rplan/syntax';
import { plainText, spell } from '@rplan/syntax';
import type { IndexNode, Node } from '@rplan/syntax/ast';
import { isContinues, isHole, isInCharge, isMethod, isNode } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { say } from './lines.js';

/** How a criterion is scored, in lines without marks: who scores it, the words of its rule, evidence, who is in charge, what is not known. */
export function scoringLines(node: Node, vocabulary: Vocabulary): string[] {
  const items: readonly AstNode[] = node.items;
  const { words, parts, bands, formula, figures, evidence } = ruleOf(node);
  const method = items.find(isMethod)?.method;
  const inCharge = items
    .find(isInCharge)
    ?.parties.map(({ party, printed, words: said }) =>
      printed || said ? plainText(printed ?? said) : (party?.$refText ?? ''),
    );
  const named = (vi: string, en: string, text: string) => `${say(vocabulary, { vi, en })}: ${text}`;
  const rule = words?.split('\n') ?? [
    ...parts.map(({ number, text, maximum }) => `(${number}) ${text}${maximum ? `: ${office(maximum)}` : ''}`),
    ...bands.map(({ text, points }) => `${text}: ${office(points)}`),
    ...(formula ? [formula.text] : []),
    ...figures.map(({ name, text }) => `${name}: ${text}`),
  ];
  return [
    ...(method ? [named('Chấm bằng', 'Scored by', spell(method, vocabulary))] : []),
    ...(rule.length > 0 ? [named('Cách chấm', 'Rule', ''), ...rule.map((line) => line.trim())] : []),
    ...(evidence.length > 0 ? [named('Tài liệu kiểm chứng', 'Evidence', evidence.join('; '))] : []),
    ...(inCharge?.length ? [named('Chủ trì', 'In charge', inCharge.join(', '))] : []),
    ...continued(node).map((name) => named('Tiếp nối', 'Goes on with', name)),
    ...holesOf(node).map((hole) => named('Còn trống', 'Not established', hole)),
  ].map((line) => line.trimEnd());
}

function continued({ items }: IndexNode): string[] {
  return (items as readonly AstNode[])
    .filter(isContinues)
    .flatMap(({ nodes }) => nodes.flatMap(({ ref, $refText }) => (ref && isNode(ref) ? qualifiedName(ref) : $refText)));
}

function holesOf({ items }: IndexNode): string[] {
  return (items as readonly AstNode[]).filter(isHole).flatMap(({ texts }) => texts.map((text) => plainText(text)));
}

function office(value: string): string {
  return value.replace('.', ',');
}
