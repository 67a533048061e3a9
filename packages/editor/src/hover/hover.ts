import { kindOf, leavesAt, mentionAt, nameOf, titleOf, vocabularyOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Place, Vocabulary } from '@rplan/syntax';
import { keywordNamed, placeOf } from '@rplan/syntax';
import {
  isCitedDocument,
  isDue,
  isFinding,
  isGroup,
  isMilestone,
  isNode,
  isOrgUnit,
  isRole,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import { AstUtils } from 'langium';
import { fullCitation } from './citation.js';
import { deadlineHover } from './deadline.js';
import type { HoverText } from './lines.js';
import { markdown, plain } from './lines.js';
import { nodeHover } from './node.js';
import { partyHover } from './party.js';
import { workHover } from './work-item.js';

export interface Hovered {
  readonly place: Place;
  /** Markdown. */
  readonly text: string;
}

/** What is worth knowing about the name, the deadline or the keyword under the cursor, in the file's own language. */
export function hover(language: Language, file: LangiumDocument, offset: number): Hovered | undefined {
  const vocabulary = vocabularyOf(file);
  const mention = mentionAt(language, file, offset);
  if (mention) return { place: mention.place, text: markdown(describe(language, file, mention.target, vocabulary)) };
  return deadlineAt(language, file, offset, vocabulary) ?? keywordAt(file, offset, vocabulary);
}

function describe(language: Language, file: LangiumDocument, node: AstNode, vocabulary: Vocabulary): HoverText {
  if (isOrgUnit(node) || isGroup(node) || isRole(node)) return partyHover(language, file, node, vocabulary);
  if (isNode(node)) return nodeHover(language, file, node, vocabulary);
  if (isTask(node) || isFinding(node)) return workHover(language, file, node, vocabulary);
  if (isCitedDocument(node)) return { heading: `**${plain(node.name)}**`, lines: [plain(fullCitation(node))] };
  return {
    heading: `**${plain(titleOf(node))}** · ${kindOf(node, vocabulary)} ${plain(nameOf(node) ?? '')}`,
    lines: [],
  };
}

function deadlineAt(
  language: Language,
  file: LangiumDocument,
  offset: number,
  vocabulary: Vocabulary,
): Hovered | undefined {
  const [leaf] = leavesAt(file, offset);
  const statement = AstUtils.getContainerOfType(leaf?.astNode, (node) => isDue(node) || isMilestone(node));
  const deadline = isDue(statement) || isMilestone(statement) ? statement.deadline : undefined;
  if (!deadline) return undefined;
  const place = placeOf(deadline);
  if (offset < place.start || offset > place.end) return undefined;
  return { place, text: markdown(deadlineHover(language, deadline, vocabulary)) };
}

function keywordAt(file: LangiumDocument, offset: number, vocabulary: Vocabulary): Hovered | undefined {
  const [leaf] = leavesAt(file, offset);
  const row =
    leaf && 'tokenType' in leaf ? keywordNamed((leaf as { tokenType: { name: string } }).tokenType.name) : undefined;
  const meaning = row?.meaning?.[vocabulary];
  if (!leaf || !row || !meaning) return undefined;
  const example = row.example?.[vocabulary];
  const place = { file: file.uri.toString(), start: leaf.offset, end: leaf.end };
  return {
    place,
    text: [`**${row[vocabulary]}**: ${plain(meaning)}`, ...(example ? [`\`\`\`rplan\n${example}\n\`\`\``] : [])].join(
      '\n\n',
    ),
  };
}
