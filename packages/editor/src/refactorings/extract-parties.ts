import { projectFiles } from '@rplan/meaning';
import { directoryOf, lineEndOf } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import { isGroup, isOrgUnit, isRole } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { UriUtils } from 'langium';
import { partAround } from '../formatting/format-part.js';
import type { Refactor } from './refactoring.js';

/** The directory that is made where a project has none yet. */
const NEW_DIRECTORY = 'danh-ba.rplan';

/**
 * Moves selected declarations of units, groups and posts to the directory: the file of the project that declares most units, or a new one
 * beside this file. Names of the directory hold in the whole project, so every mention stays what it is.
 */
export const extractParties: Refactor = (language, file, selection) => {
  const part = partAround(file, selection);
  const { statements } = file.parseResult.value;
  if (!part || part.container !== file.parseResult.value) return undefined;
  const selected = statements.filter(({ $cstNode: cst }) => cst && cst.offset >= part.start && cst.end <= part.end);
  if (selected.length === 0 || !selected.every(isParty) || statements.every(isParty)) return undefined;
  const directory = directoryOf({ language, file });
  const text = file.textDocument.getText();
  const moved = text.slice(part.lines.start, part.lines.end).trimEnd();
  const cut = { place: { file: file.uri.toString(), ...withBlankLine(text, part.lines) }, text: '' };
  if (directory !== file) {
    const end = directory.textDocument.getText();
    const gap = end === '' || end.endsWith('\n') ? '' : lineEndOf(directory);
    const place = { file: directory.uri.toString(), start: end.length, end: end.length };
    const name = UriUtils.basename(directory.uri);
    return {
      kind: 'extract',
      title: { vi: `Chuyển sang danh bạ ${name}`, en: `Move to the directory ${name}` },
      edits: [cut, { place, text: `${gap}${moved}${lineEndOf(directory)}` }],
    };
  }
  const creates = UriUtils.joinPath(UriUtils.dirname(file.uri), NEW_DIRECTORY).toString();
  if (projectFiles(language, file).some(({ uri }) => uri.toString() === creates)) return undefined;
  return {
    kind: 'extract',
    title: { vi: `Chuyển sang danh bạ mới ${NEW_DIRECTORY}`, en: `Move to a new directory ${NEW_DIRECTORY}` },
    edits: [cut, { place: { file: creates, start: 0, end: 0 }, text: `${moved}${lineEndOf(file)}` }],
    creates,
  };
};

function isParty(node: AstNode): boolean {
  return isOrgUnit(node) || isGroup(node) || isRole(node);
}

/** A blank line behind what goes would be one too many. */
function withBlankLine(text: string, { start, end }: Region): Region {
  return { start, end: end + (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0) };
}
