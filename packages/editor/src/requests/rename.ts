import {
  declarationPlace,
  declarationsOf,
  documentAbove,
  fileOf,
  leavesAt,
  localScopes,
  membersOf,
  mentionAt,
  mentionsOf,
  nameOf,
  projectFiles,
  referencesOf,
  vocabularyOf,
} from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Bilingual, Place } from '@rplan/syntax';
import { keywordNamed, spell } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import { isAuthoredDocument, isNode, isOrgUnit, isStep } from '@rplan/syntax/ast';
import { type AstNode, type LangiumDocument, URI } from 'langium';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { offsetOf, toRange, toWorkspaceEdit } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

type Refused = { readonly ok: false; readonly reason: Bilingual };
export type Preparation = { readonly ok: true; readonly place: Place; readonly target: AstNode } | Refused;
export type Renaming = { readonly ok: true; readonly places: readonly Place[]; readonly newName: string } | Refused;

/** Whether what the cursor is on can be renamed, and which letters of it. */
export function prepareRename(language: Language, file: LangiumDocument, offset: number): Preparation {
  const mention = mentionAt(language, file, offset);
  if (mention && !mention.declares && !isByName(language, mention.place, mention.target)) {
    return refuse(
      'Đây là tên gọi của đơn vị; muốn đổi thì sửa trong danh bạ.',
      'This is the title of a unit; change it in the directory.',
    );
  }
  if (mention) return { ok: true, place: mention.place, target: mention.target };
  const leaf = leavesAt(file, offset)[0];
  const keyword =
    leaf && 'tokenType' in leaf ? keywordNamed((leaf as { tokenType: { name: string } }).tokenType.name) : undefined;
  if (keyword) {
    return refuse(
      `“${spell(keyword.en, 'vi')}” là từ khóa của RPlan, không đổi tên được.`,
      `“${spell(keyword.en, 'en')}” is a keyword of RPlan and cannot be renamed.`,
    );
  }
  return refuse('Ở đây không có tên nào đã khai báo để đổi.', 'There is no declared name here to rename.');
}

/** Every letter that changes when the thing under the cursor gets another name: its own part of dotted references only. */
export function rename(language: Language, file: LangiumDocument, offset: number, wanted: string): Renaming {
  const prepared = prepareRename(language, file, offset);
  if (!prepared.ok) return prepared;
  const newName = wanted.trim().normalize('NFC');
  const { target } = prepared;
  const objection = objectionTo(language, newName, target) ?? captureOf(language, newName, target);
  if (objection) return objection;
  const declared = declarationPlace(target);
  const mentions = mentionsOf(language, target).filter((place) => isByName(language, place, target));
  return { ok: true, newName, places: [...(declared ? [declared] : []), ...mentions] };
}

/** A title that stands for the thing stays: only its name changes. */
function isByName(language: Language, { file, start, end }: Place, target: AstNode): boolean {
  const text = language.shared.workspace.LangiumDocuments.getDocument(URI.parse(file))?.textDocument.getText();
  const written = text?.slice(start, end) ?? '';
  return !/[\s"]/.test(written) || written === nameOf(target);
}

/** A code of an index: `2.1`, `I.2.1`, `ĐT.1`. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}]+)*$/u;

function objectionTo(language: Language, newName: string, target: AstNode): Refused | undefined {
  const { tokens, errors } = language.rplan.parser.Lexer.tokenize(newName);
  const [token] = tokens;
  const type = token?.tokenType.name ?? '';
  if (keywordNamed(type) && token?.image === newName) {
    return refuse(
      `“${newName}” là từ khóa, không dùng làm tên được.`,
      `“${newName}” is a keyword and cannot be a name.`,
    );
  }
  // `1.1.2026` is a day wherever it stands.
  const isDay = tokens.length === 1 && type === 'DATE';
  const isWhole = isNode(target) ? CODE.test(newName) && !isDay : tokens.length === 1 && type === 'ID';
  if (!isWhole || errors.length > 0) {
    return refuse(
      `“${newName}” không làm tên được: tên bắt đầu bằng chữ cái, gồm chữ, số, dấu - hoặc _, không có dấu cách.`,
      `“${newName}” cannot be a name: a name begins with a letter and holds letters, digits, - or _, and no spaces.`,
    );
  }
  return rivals(language, newName, target).some((rival) => rival !== target) ? taken(newName) : undefined;
}

/** What bears the name already where the thing is declared, or in the whole project. */
function rivals(language: Language, name: string, target: AstNode): AstNode[] {
  const shared = declarationsOf(language, fileOf(target), name);
  // Codes of two indices may be alike: links name the index.
  if (isNode(target)) return [...(membersOf(target).get(name) ?? []), ...shared.filter((rival) => !isNode(rival))];
  const local = localScopes(target).flatMap((scope) => scope.get(name) ?? []);
  return [...local, ...shared.filter((rival) => !livesBeside(language, rival, target, name))];
}

/** Whether the posts or parts of two bodies may have one name, as every body has its `GĐ`: unless one is called by it without its body. */
function livesBeside(language: Language, rival: AstNode, target: AstNode, name: string): boolean {
  const [own, other] = [target.$container, rival.$container];
  if (!isOrgUnit(own) || !isOrgUnit(other) || own === other) return false;
  return !projectFiles(language, fileOf(target)).some((file) =>
    referencesOf(file).some(({ ref, $refText, $refNode }) => {
      if (ref !== rival || $refText !== name || !$refNode || isStep($refNode.astNode)) return false;
      return !localScopes($refNode.astNode).some((scope) => scope.has(name));
    }),
  );
}

/**
 * Whether another thing would take the mentions over: one that is nearer to a mention than the declaration is, as the task of an amendment, or
 * a local one of any document, which a name that the whole project sees may not equal.
 */
function captureOf(language: Language, newName: string, target: AstNode): Refused | undefined {
  const isShared = isAuthoredDocument(target) || !documentAbove(target);
  for (const file of projectFiles(language, fileOf(target))) {
    const { statements = [] } = file.parseResult.value as Partial<Model>;
    if (isShared && statements.some((each) => isAuthoredDocument(each) && membersOf(each).has(newName)))
      return taken(newName);
    for (const reference of referencesOf(file)) {
      if (reference.ref !== target) continue;
      const container = reference.$refNode?.astNode;
      // Behind a dot the name before it says where to look.
      if (isStep(container) || reference.$refText.includes('.')) continue;
      const nearer = container ? localScopes(container).flatMap((scope) => scope.get(newName) ?? []) : [];
      if (nearer.some((other) => other !== target)) return taken(newName);
    }
  }
  return undefined;
}

function taken(newName: string): Refused {
  return refuse(`Đã có “${newName}”. Hãy chọn tên khác.`, `“${newName}” exists already. Choose another name.`);
}

function refuse(vi: string, en: string): Refused {
  return { ok: false, reason: { vi, en } };
}

export const renameRequest: ServerRequest = {
  capabilities: { renameProvider: { prepareProvider: true } },
  connect: (connection, language) => {
    connection.onPrepareRename(
      aboutFile(language, LINKED, (file, { position }) =>
        toPreparation(file, prepareRename(language, file, offsetOf(file, position))),
      ),
    );
    connection.onRenameRequest(
      aboutFile(language, ALL_LINKED, (file, { position, newName }) =>
        toRenameEdit(language, file, rename(language, file, offsetOf(file, position), newName)),
      ),
    );
  },
};

/** A refusal as an error: the editor shows its reason where the new name would be typed. */
function refusal(file: LangiumDocument, { reason }: Refused): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason[vocabularyOf(file)]);
}

function toPreparation(file: LangiumDocument, prepared: Preparation): { range: Range; placeholder: string } {
  if (!prepared.ok) return refusal(file, prepared);
  const { place } = prepared;
  return { range: toRange(file, place), placeholder: file.textDocument.getText().slice(place.start, place.end) };
}

function toRenameEdit(language: Language, file: LangiumDocument, renaming: Renaming): WorkspaceEdit {
  if (!renaming.ok) return refusal(file, renaming);
  return toWorkspaceEdit(
    language,
    renaming.places.map((place) => ({ place, text: renaming.newName })),
  );
}
