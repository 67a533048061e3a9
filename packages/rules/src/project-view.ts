import type { RPlanServices, RPlanSharedServices } from '@rplan/meaning';
import { shortNamesOf } from '@rplan/meaning';
import { walk } from '@rplan/syntax';
import type { Model, Party } from '@rplan/syntax/ast';
import {
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isGroup,
  isIndex,
  isOrgUnit,
  isProgress,
  isRole,
} from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument, ReferenceInfo } from 'langium';
import type { CheckSettings } from './check-settings.js';
import { namesOf } from './names/names-of.js';
import type { ProjectParts } from './project-parts.js';

/** What checking a file needs to know of its project. */
export interface ProjectView {
  readonly parts: ProjectParts;
  readonly results: ProjectParts['results'];
  declarations(name: string): readonly AstNode[];
  visibleNames(reference: ReferenceInfo): Iterable<string>;
}

/** The statements of a project's files, by what they are. */
export function partsOf(files: Iterable<LangiumDocument>, settings: CheckSettings = {}): ProjectParts {
  const statements = [...files].flatMap((file) => (file.parseResult.value as Model).statements);
  return {
    ...settings,
    documents: statements.filter(isAuthoredDocument),
    cited: statements.filter(isCitedDocument),
    results: statements.filter(isAssessment),
    reports: statements.filter(isProgress),
    indices: statements.filter(isIndex),
    shortNames: shortNamesIn(statements.filter((statement) => !isAuthoredDocument(statement))),
    parties: partiesIn(statements.filter((statement) => isOrgUnit(statement) || isGroup(statement))),
  };
}

/**
 * What the rules may know of the project a file belongs to, with the parts of that project. Whoever checks many files gathers them once.
 */
export function projectView(
  file: LangiumDocument,
  shared: RPlanSharedServices,
  rplan: RPlanServices,
  parts: ProjectParts,
): ProjectView {
  const uri = file.uri.toString();
  return {
    parts,
    results: parts.results,
    declarations: (name) => shared.projects.ProjectNames.lookup(uri, name).flatMap(({ node }) => node ?? []),
    visibleNames: (reference) =>
      rplan.references.ScopeProvider.getScope(reference)
        .getAllElements()
        .map(({ name }) => name),
  };
}

function shortNamesIn(statements: readonly AstNode[]): string[] {
  const names: string[] = [];
  for (const statement of statements)
    walk(statement, (node) => {
      if ('items' in node) names.push(...shortNamesOf(node as AstNode & { items: AstNode[] }));
    });
  return names;
}

function partiesIn(statements: readonly AstNode[]): Map<string, Party[]> {
  const parties = new Map<string, Party[]>();
  const note = (name: string, party: Party) => {
    const key = name.normalize('NFC').toLocaleLowerCase('vi').trim();
    const known = parties.get(key);
    if (known) known.push(party);
    else if (key !== '') parties.set(key, [party]);
  };
  for (const statement of statements) {
    walk(statement, (node) => {
      if (!isOrgUnit(node) && !isGroup(node) && !isRole(node)) return;
      for (const name of namesOf(node)) note(name, node);
    });
  }
  return parties;
}
