import { kindOf } from '@rplan/kinds';
import { documentWideIn, periodOf } from '@rplan/meaning';
import type { Appendix, Document, Paragraph } from '@rplan/model';
import { plainText, statementOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { blocksOf, printOf, printSettings } from './blocks.js';
import type { CompileContext } from './context.js';
import { entriesOf } from './entries.js';
import { propertiesOf } from './properties.js';
import { lineOf, proseOf } from './prose.js';
import { withSource } from './source.js';
import { dateValue, present } from './values.js';

/** The document itself: head, foot, print settings, body, notes. */
export function documentOf(context: CompileContext): Document {
  const { document, used } = context;
  const { items } = document;
  const issuer = items.find(ast.isIssuerLine)?.issuer?.ref;
  const number = items.find(ast.isNumberLine);
  const attachedTo = items.find(ast.isAttachedTo)?.document?.ref;
  noteHead(context, issuer);
  return present({
    id: document.name,
    kind: document.kind,
    title: lineOf(document.title, context),
    issuer: issuer && used.id(issuer),
    number: number?.blank ? '_' : number?.number?.normalize('NFC'),
    date: dateValue(items.find(ast.isDateLine)?.date),
    year: yearOf(items.find(ast.isYearLine)?.year),
    period: items.some(ast.isPeriod) ? periodOf(document) : undefined,
    marks: items.filter(ast.isDocumentMark).map(({ mark }) => mark),
    components: componentsOf(context),
    signature: signatureOf(items.find(ast.isSignature), context),
    print: printSettings(items, context),
    // A basis of the document is a paragraph.
    properties: propertiesOf(
      items.filter((item) => !ast.isBasis(item)),
      context,
    ),
    blocks: blocksOf(items, context),
    appendices: items.filter(ast.isAppendix).map((appendix, index) => appendixOf(appendix, index, context)),
    attachedTo: attachedTo && (ast.isProgress(attachedTo) ? attachedTo.name : used.id(attachedTo)),
    notes: documentWideIn(document).notes.flatMap(({ name, text }) =>
      name === undefined ? [] : [{ id: name, paragraphs: proseOf(text, context) }],
    ),
    ...withSource(document, context),
  }) as Document;
}

/**
 * The post that heads the issuer belongs to the plan where the document prints it: above a decision's căn cứ, and after TL. or TUQ. of
 * whoever signs for it.
 */
function noteHead({ document, used }: CompileContext, issuer: ast.Issuer | undefined): void {
  const body = ast.isRole(issuer) ? issuer.$container : issuer;
  if (!ast.isOrgUnit(body)) return;
  const signature = document.items.find(ast.isSignature);
  const signsForIt = signature && (signature.authority !== undefined || signature.signer?.ref?.$container !== body);
  if (!signsForIt && kindOf(document.kind)?.enacting === undefined) return;
  const head = body.items
    .filter(ast.isRole)
    .find(({ items }) => items.some((item) => ast.isRoleMark(item) && item.mark === 'head'));
  if (head) used.id(head);
}

function componentsOf(context: CompileContext): Document['components'] {
  const components = new Map<string, Paragraph[]>();
  for (const item of context.document.items) {
    if (!ast.isComponentText(item) || statementOf(item)?.printed !== 'component') continue;
    // Several statements of one component are its lines, as several paragraphs of one are.
    components.set(item.component, [...(components.get(item.component) ?? []), ...entriesOf(item, context)]);
  }
  return Object.fromEntries(components);
}

/** One that broke off before its name is known by its place. */
function appendixOf(appendix: ast.Appendix, index: number, context: CompileContext): Appendix {
  return {
    id: appendix.name ?? `#appendix-${index + 1}`,
    ...(appendix.mark && { mark: plainText(appendix.mark) }),
    title: lineOf(appendix.title, context),
    ...printOf(appendix.items, context),
    properties: propertiesOf(appendix.items, context),
    blocks: blocksOf(appendix.items, context),
    ...withSource(appendix, context),
  };
}

function signatureOf(signature: ast.Signature | undefined, { used }: CompileContext): Document['signature'] {
  const role = signature?.signer?.ref;
  if (!signature || !role) return undefined;
  const authority = signature.authority?.ref;
  return present({
    role: used.id(role),
    name: signature.signatory && plainText(signature.signatory),
    also: signature.also && plainText(signature.also),
    authority: authority && (ast.isProgress(authority) ? authority.name : used.id(authority)),
  }) as Document['signature'];
}

function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
