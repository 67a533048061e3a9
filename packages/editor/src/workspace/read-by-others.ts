import { documentWideIn } from '@rplan/meaning';
import type { AuthoredDocument, Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isCitedDocument, isDateLine, isIssuerLine, isNumberLine } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';

/**
 * What the rules of other files read of a file, beside its names, as one text to be compared: its directory, results and reports whole; of its
 * documents the title, number, date and issuer, what they change in others, and which documents they cite.
 */
export function readByOthers(file: LangiumDocument): string {
  const { statements = [] } = file.parseResult.value as Partial<Model>;
  return [
    ...statements.flatMap((statement) => (isAuthoredDocument(statement) ? headOf(statement) : textOf(statement))),
    ...citedIn(file),
  ].join('\n');
}

function headOf(document: AuthoredDocument): string[] {
  const lines = document.items.filter((item) => isNumberLine(item) || isDateLine(item) || isIssuerLine(item));
  const { amendments, changes } = documentWideIn(document);
  return [document.name ?? '', ...[document.title, ...lines, ...amendments, ...changes].map(textOf)];
}

function citedIn({ references }: LangiumDocument): Iterable<string> {
  const cited = new Set<string>();
  for (const reference of references) {
    const target = 'ref' in reference ? reference.ref : undefined;
    if (isCitedDocument(target)) cited.add(target.name);
  }
  return cited;
}

function textOf(node: AstNode | undefined): string {
  return node?.$cstNode?.text ?? '';
}
