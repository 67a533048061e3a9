import { realUri } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { Range } from 'vscode-languageserver';

/** Where a statement stands, for an editor to go to. */
export interface At {
  readonly uri: string;
  readonly range: Range;
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function atOf(node: ast.AuthoredDocument | ast.Finding | ast.Task | ast.Node | ast.Index): At {
  return { uri: realUri(placeOf(node).file), range: node.$cstNode?.range ?? START };
}
