import { factsOf, scoresFacts, standingFacts, trackingFacts } from '@rplan/meaning';
import { nodesIn } from '@rplan/syntax';
import type { AstNode, LangiumDocument } from 'langium';
import type { Diagnostic } from './diagnostic.js';
import { rules } from './generated/rules.js';
import { applyIgnores } from './ignore/apply.js';
import type { ProjectView } from './project-view.js';
import { type AnyRule, type Data, diagnosticOf, type RuleContext } from './rule.js';
import { applySeverities } from './severities.js';

type Visit = (node: AstNode) => void;
const NONE: readonly Visit[] = [];

/**
 * Checks one file with all rules in one walk. Never throws at a broken file: rules meet nodes with holes and pass over what
 * they cannot judge. Severities and ignore comments act on `others`, what an office's own rules found in the file, too. Sorted by place.
 */
export function checkFile(
  file: LangiumDocument,
  project: ProjectView,
  others: readonly Diagnostic[] = [],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [...others];
  const visitors = new Map<string, Visit[]>();
  for (const rule of rules) {
    const context = contextOf(rule, file, project, diagnostics);
    rule.file?.(context);
    for (const [type, visit] of Object.entries(rule.on ?? {})) {
      const bound: Visit = (node) => (visit as (node: AstNode, context: RuleContext<Data>) => void)(node, context);
      visitors.set(type, [...(visitors.get(type) ?? []), bound]);
    }
  }
  for (const node of nodesIn(file.parseResult.value)) {
    for (const visit of visitors.get(node.$type) ?? NONE) visit(node);
  }
  return applyIgnores(file, applySeverities(diagnostics, project.parts.severities)).sort(
    (a, b) => a.place.start - b.place.start || a.place.end - b.place.end || (a.code < b.code ? -1 : 1),
  );
}

function contextOf(rule: AnyRule, file: LangiumDocument, project: ProjectView, into: Diagnostic[]): RuleContext<Data> {
  return {
    file,
    factsOf: (document) => factsOf(document, project.parts.results),
    trackingOf: (document) => trackingFacts(document, project.parts),
    standingOf: (home, document) => standingFacts(home, document, project.parts),
    project: project.parts,
    scoresOf: scoresFacts,
    declarations: project.declarations,
    visibleNames: project.visibleNames,
    report: (problem) => into.push(diagnosticOf(rule, problem)),
  };
}
