import { ast, plainText } from '@rplan/language';
import type { Citation } from '@rplan/model';
import type { UsedThings } from './context.js';
import { dateValue, present } from './values.js';

/** A document as it is cited, whether it is declared for citing or authored in this project. */
export function citationOf(document: ast.CitedDocument | ast.AuthoredDocument, used: UsedThings): Citation {
  return present(ast.isCitedDocument(document) ? cited(document, used) : authored(document, used)) as Citation;
}

function cited(document: ast.CitedDocument, used: UsedThings) {
  return {
    id: document.name,
    kind: document.kind,
    called: document.called && plainText(document.called),
    number: document.number,
    date: dateValue(document.date),
    issuers: document.issuers.flatMap(({ ref }) => (ref ? used.id(ref) : [])),
    title: document.title && plainText(document.title),
    replaces: document.replaces.flatMap(({ ref }) => (ref && 'name' in ref ? ref.name : [])),
  };
}

function authored(document: ast.AuthoredDocument, used: UsedThings) {
  const issuer = document.items.find(ast.isIssuerLine)?.issuer.ref;
  return {
    id: document.name,
    kind: document.kind,
    number: document.items.find(ast.isNumberLine)?.number,
    date: dateValue(document.items.find(ast.isDateLine)?.date),
    issuers: issuer ? [used.id(issuer)] : [],
    title: plainText(document.title),
    replaces: [],
  };
}
