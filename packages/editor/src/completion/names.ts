import { declarationsOf, documentAbove, kindOf, localsOf, maximumOf, titleOf, toOffice } from '@rplan/meaning';
import { reflection } from '@rplan/rules';
import type { Vocabulary } from '@rplan/syntax';
import {
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isGroup,
  isIndex,
  isNode,
  isOrgUnit,
  isRole,
  isSection,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode, AstNodeDescription, ReferenceInfo } from 'langium';
import { scoringLines } from '../hover/scoring.js';
import { begins, filterTextFor, foldTyped, wordBegins } from './fold.js';
import type { Proposal, ProposalKind } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';

/** The names of a type that may stand at the cursor, found by their beginning or by any word of their title. */
export function* namesAt(
  site: Site,
  { type, property }: { type: string; property?: string },
  from: number,
  typed: string,
): Generator<Proposal> {
  const wanted = foldTyped(typed);
  const container: AstNode = { $type: type, $container: site.container, $containerProperty: 'items' };
  const reference: ReferenceInfo = { reference: { $refText: '', ref: undefined }, container, property: property ?? '' };
  for (const description of site.language.rplan.references.ScopeProvider.getScope(reference).getAllElements()) {
    for (const [name, node] of waysToWrite(site, description)) {
      if (node !== site.container && fits(name, node, wanted)) yield nameProposal(site, name, node, from, typed);
    }
  }
}

/** The other documents whose tasks, findings or sections would fit: what is local to a document is named through it. */
export function* ownersAt(
  site: Site,
  { type, property }: { type: string; property?: string },
  from: number,
  typed: string,
): Generator<Proposal> {
  const wanted = foldTyped(typed);
  const expected = expectedType(type, property);
  const own = documentAbove(site.container);
  for (const { node, name } of site.language.shared.projects.ProjectNames.all(site.file.uri.toString())) {
    if (!isAuthoredDocument(node) || node === own || !fits(name, node, wanted)) continue;
    const fitting = [...localsOf(node)].some((local) => local.name && reflection.isSubtype(local.$type, expected));
    if (fitting) yield { ...nameProposal(site, name, node, from, typed), insert: `${name}.`, rank: RANK.member };
  }
}

/** The type that a property of a node refers to. */
export function expectedType(type: string, property: string | undefined): string {
  return reflection.getReferenceType({
    reference: { $refText: '', ref: undefined },
    container: { $type: type },
    property: property ?? '',
  });
}

/** The names behind a dot that begin as typed. */
export function* membersAt(
  site: Site,
  members: Iterable<readonly [string, readonly AstNode[]]>,
  from: number,
  typed: string,
): Generator<Proposal> {
  const wanted = foldTyped(typed);
  for (const [name, [node]] of members)
    if (node && fits(name, node, wanted)) yield nameProposal(site, name, node, from, typed);
}

function fits(name: string, node: AstNode, wanted: string): boolean {
  return begins(name, wanted) || wordBegins(name, wanted) || wordBegins(titleOf(node), wanted);
}

/** A post that several units have is offered once for each, with its unit: the bare name would be ambiguous. */
function waysToWrite(site: Site, { name, node }: AstNodeDescription): (readonly [string, AstNode])[] {
  if (!node) return [];
  const rivals =
    isOrgUnit(node.$container) && !name.includes('.') ? declarationsOf(site.language, site.file, name) : [];
  if (rivals.length < 2) return [[name, node]];
  return rivals.map(
    (rival) => [isOrgUnit(rival.$container) ? `${rival.$container.name}.${name}` : name, rival] as const,
  );
}

function nameProposal(site: Site, name: string, node: AstNode, from: number, typed: string): Proposal {
  const vocabulary = site.vocabularies[0] ?? 'vi';
  const title = titleOf(node);
  const short = title.length > 70 ? `${title.slice(0, 69)}…` : title;
  return {
    label: name,
    kind: proposalKind(node),
    from,
    insert: name,
    snippet: false,
    detail: short,
    description: [kindOf(node, vocabulary), pointsOf(node, vocabulary)].filter(Boolean).join(' · '),
    ...documented(node, title, vocabulary),
    filter: filterTextFor(title ? `${name} ${title}` : name, typed),
    rank: isNode(node) && name.includes('.') ? RANK.member : RANK.name,
  };
}

/** What the list has no room for: a long title, and how a criterion is scored. */
function documented(node: AstNode, title: string, vocabulary: Vocabulary): { readonly documentation?: string } {
  const lines = [...(title.length > 70 ? [title] : []), ...(isNode(node) ? scoringLines(node, vocabulary) : [])];
  return lines.length > 0 ? { documentation: lines.join('\n') } : {};
}

function pointsOf(node: AstNode, vocabulary: Vocabulary): string | undefined {
  const maximum = isNode(node) || isIndex(node) ? maximumOf(node) : undefined;
  if (!maximum) return undefined;
  return vocabulary === 'vi' ? `tối đa ${toOffice(maximum)}` : `maximum ${toOffice(maximum)}`;
}

function proposalKind(node: AstNode): ProposalKind {
  if (isOrgUnit(node) || isGroup(node) || isRole(node)) return 'party';
  if (isCitedDocument(node) || isAuthoredDocument(node) || isAssessment(node)) return 'document';
  if (isNode(node) || isIndex(node)) return 'node';
  if (isTask(node) || isFinding(node)) return 'work';
  return isSection(node) ? 'section' : 'name';
}
