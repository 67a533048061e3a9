import type { Citation, Inline } from '@rplan/model';
import { isInWords, plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { citedSubject } from '@rplan/words';
import type { CompileContext } from './context.js';
import { lineOf } from './prose.js';
import { sourcesOf } from './sources.js';
import { dateValue, present } from './values.js';

/** A document as it is cited, whether it is declared for citing or authored in this project. */
export function citationOf(document: ast.CitedDocument | ast.AuthoredDocument, context: CompileContext): Citation {
  return present(ast.isCitedDocument(document) ? cited(document, context) : authored(document, context)) as Citation;
}

function cited(document: ast.CitedDocument, context: CompileContext) {
  const { used } = context;
  return {
    id: document.name,
    // A citation that broke off before its kind prints its name.
    kind: document.kind ?? '',
    called: document.called && plainText(document.called),
    number: document.number,
    date: dateValue(document.date),
    issuers: document.issuers.flatMap(({ ref }) => (ref ? used.id(ref) : [])),
    issuedBy: issuedBy(document),
    title: document.title && withoutStop(lineOf(document.title, context)),
    replaces: sourcesOf(document.replaces, used),
  };
}

function authored(document: ast.AuthoredDocument, context: CompileContext) {
  const { used } = context;
  const issuer = document.items.find(ast.isIssuerLine)?.issuer?.ref;
  return {
    id: document.name,
    kind: document.kind,
    number: document.items.find(ast.isNumberLine)?.number,
    date: dateValue(document.items.find(ast.isDateLine)?.date),
    issuers: issuer ? [used.id(issuer)] : [],
    title: withoutStop(citedSubject(lineOf(document.title, context))),
    replaces: [],
  };
}

/** Who issued a document, in words that are nobody's name in the directory. */
function issuedBy({ issuers }: ast.CitedDocument): string | undefined {
  const words = issuers.filter((issuer) => !issuer.ref && isInWords(issuer)).map(({ $refText }) => $refText);
  return words.length > 0 ? words.join(', ') : undefined;
}

/** A subject goes on in the middle of a sentence: the stop of its own is left out, as that of `v.v.` is not. */
function withoutStop(title: readonly Inline[]): Inline[] {
  const last = title.at(-1);
  if (last?.type !== 'text' || !/[^.\s]{2}\.\s*$/u.test(last.text)) return [...title];
  return [...title.slice(0, -1), { ...last, text: last.text.replace(/\.\s*$/u, '') }];
}
