import type { Coverage, DocumentFacts } from '@rplan/meaning';
import {
  byRuleOf,
  decimalText,
  isZero,
  kindOf,
  maximumOf,
  projectFiles,
  scoresFacts,
  titleOf,
  toOffice,
} from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { factsOfProject } from '@rplan/rules';
import type { Vocabulary } from '@rplan/syntax';
import type { Assessment, Model, Node } from '@rplan/syntax/ast';
import { isAssessment } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import type { HoverText } from './lines.js';
import { listed, plain, say } from './lines.js';
import { scoringLines } from './scoring.js';

/** A criterion: how it is scored, its points in each result, what was lost, which findings say why and which tasks mend it. */
export function nodeHover(language: Language, file: LangiumDocument, node: Node, vocabulary: Vocabulary): HoverText {
  const maximum = maximumOf(node);
  const points = maximum
    ? [say(vocabulary, { vi: `Điểm tối đa: ${toOffice(maximum)}`, en: `Maximum: ${toOffice(maximum)}` })]
    : [];
  return {
    heading: `**${plain(node.name)} ${plain(titleOf(node))}** · ${kindOf(node, vocabulary)}`,
    lines: [
      ...points,
      ...scoringLines(node, vocabulary).map(plain),
      ...results(language, file).flatMap((result) => scoreLine(result, node, vocabulary)),
      ...factsOfProject(language, file).flatMap((facts) =>
        facts.coverage.flatMap((coverage) => coverageLines(facts, coverage, node, vocabulary)),
      ),
    ],
  };
}

function results(language: Language, file: LangiumDocument): Assessment[] {
  return projectFiles(language, file).flatMap((other) =>
    (other.parseResult.value as Model).statements.filter(isAssessment),
  );
}

function scoreLine(result: Assessment, node: Node, vocabulary: Vocabulary): string[] {
  const score = scoresFacts(result)?.nodes.get(node);
  if (!score?.value) return [];
  const of = score.maximum ? `/${toOffice(score.maximum)}` : '';
  const lost =
    score.lost && !isZero(score.lost)
      ? say(vocabulary, { vi: `, mất ${toOffice(score.lost)}`, en: `, ${toOffice(score.lost)} lost` })
      : '';
  return [`${plain(result.name)}: **${toOffice(score.value)}${of}**${lost}${byRule(result, node, vocabulary)}`];
}

/** What follows from the figures of the result, where they say something else or nothing was scored yet. */
function byRule(result: Assessment, node: Node, vocabulary: Vocabulary): string {
  const outcome = byRuleOf(result).nodes.get(node);
  if (!outcome?.ok) return '';
  const value = decimalText(outcome.value).replace('.', ',');
  return say(vocabulary, { vi: `, theo số liệu ${value}`, en: `, by its figures ${value}` });
}

function coverageLines(
  { document, fixers }: DocumentFacts,
  { nodes }: Coverage,
  node: Node,
  vocabulary: Vocabulary,
): string[] {
  const coverage = nodes.get(node);
  if (!coverage || coverage.findings.length === 0) return [];
  const findings = coverage.findings.map((finding) => plain(finding.name ?? titleOf(finding).slice(0, 30)));
  const tasks = new Set(coverage.findings.flatMap((finding) => fixers.get(finding) ?? []));
  const fixed = [...tasks].map((task) => plain(task.name ?? titleOf(task).slice(0, 30)));
  const explained = toOffice(coverage.explained);
  return [
    say(vocabulary, {
      vi: `${plain(document.name)}: tồn tại ${listed(findings, vocabulary)} giải thích ${explained} điểm; ${fixed.length > 0 ? `khắc phục bằng ${listed(fixed, vocabulary)}` : 'chưa có nhiệm vụ khắc phục'}.`,
      en: `${plain(document.name)}: ${listed(findings, vocabulary)} explain ${explained} points; ${fixed.length > 0 ? `mended by ${listed(fixed, vocabulary)}` : 'no task mends them yet'}.`,
    }),
  ];
}
