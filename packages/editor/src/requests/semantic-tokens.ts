import { nameOf, referencesOf, segmentsOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import {
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isGroup,
  isIndex,
  isNode,
  isOrgUnit,
  isProgress,
  isRole,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode, CstNode, LangiumDocument, LeafCstNode } from 'langium';
import type { SemanticTokens } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { toRegion } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

/**
 * The standard token types, so that every theme has a colour for them. Keywords, comments and words of texts are not here: the
 * TextMate grammar colours them, and two opinions would flicker.
 */
const COLOURS = [
  'class',
  'interface',
  'function',
  'event',
  'enum',
  'enumMember',
  'type',
  'namespace',
  'number',
  'property',
] as const;
const COLOUR_MODIFIERS = ['declaration'] as const;

type ColourName = (typeof COLOURS)[number];

/** A piece of text with what it refers to. */
export interface Colour extends Region {
  readonly colour: ColourName;
  /** Whether the name is declared here. */
  readonly declares: boolean;
}

/** What names refer to, and dates and numbers, in a region of a file; in order, none over another. */
export function colours(language: Language, file: LangiumDocument, region?: Region): Colour[] {
  const within = region ?? { start: 0, end: file.textDocument.getText().length };
  const mentions = mentionsIn(language, file, within);
  const names = new Set(mentions.map(({ start }) => start));
  const root = file.parseResult.value.$cstNode;
  const others = root
    ? [...leavesIn(root, within)].flatMap((leaf): Colour[] => {
        const colour = names.has(leaf.offset) ? undefined : colourOfLeaf(leaf);
        return colour ? [{ start: leaf.offset, end: leaf.end, ...colour }] : [];
      })
    : [];
  return withoutOverlap([...mentions, ...others].sort((a, b) => a.start - b.start));
}

function mentionsIn(language: Language, file: LangiumDocument, { start, end }: Region): Colour[] {
  return referencesOf(file)
    .filter(({ $refNode: cst }) => cst && cst.offset < end && cst.end > start)
    .flatMap((reference) => segmentsOf(language, file, reference))
    .map(({ place, target }) => ({ start: place.start, end: place.end, colour: colourOf(target), declares: false }));
}

/** The colour of a thing's names, by what an office would tell apart: who, what is to be done, what was found, points, papers. */
function colourOf(node: AstNode): ColourName {
  if (isOrgUnit(node) || isGroup(node)) return 'class';
  if (isRole(node)) return 'interface';
  if (isTask(node)) return 'function';
  if (isFinding(node)) return 'event';
  if (isIndex(node)) return 'enum';
  if (isNode(node)) return 'enumMember';
  if (isCitedDocument(node) || isAuthoredDocument(node) || isAssessment(node) || isProgress(node)) return 'type';
  return 'namespace';
}

const NUMBERS = new Set(['DATE', 'YEARS', 'FRACTION', 'QUARTER', 'DECIMAL', 'POINTED', 'INT', 'SYMBOL']);

function colourOfLeaf(leaf: LeafCstNode): Pick<Colour, 'colour' | 'declares'> | undefined {
  const { astNode, tokenType } = leaf;
  if (isName(leaf)) return { colour: colourOf(astNode), declares: true };
  if (astNode.$type === 'Step' && 'field' in astNode && astNode.field) return { colour: 'property', declares: false };
  return NUMBERS.has(tokenType.name) ? { colour: 'number', declares: false } : undefined;
}

/** Whether a leaf is the name in a declaration. A code is made of its own rule, so the name may stand one level up. */
function isName(leaf: LeafCstNode): boolean {
  if (!nameOf(leaf.astNode)) return false;
  for (let cst: CstNode | undefined = leaf; cst && cst.astNode === leaf.astNode; cst = cst.container) {
    const assignment = cst.grammarSource?.$container as { readonly feature?: string } | undefined;
    if (assignment?.feature === 'name') return true;
  }
  return false;
}

/** The leaves in a region, without walking through what lies outside. */
function* leavesIn(cst: CstNode, region: Region): Generator<LeafCstNode> {
  if ('content' in cst) {
    for (const child of (cst as { content: readonly CstNode[] }).content) {
      if (child.offset < region.end && child.end > region.start) yield* leavesIn(child, region);
    }
  } else if (!cst.hidden) yield cst as LeafCstNode;
}

function withoutOverlap(sorted: readonly Colour[]): Colour[] {
  const kept: Colour[] = [];
  for (const colour of sorted) if (colour.start >= (kept.at(-1)?.end ?? 0)) kept.push(colour);
  return kept;
}

export const semanticTokensRequest: ServerRequest = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...COLOURS], tokenModifiers: [...COLOUR_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  },
  connect: (connection, language) => {
    const painter = new Painter();
    connection.languages.semanticTokens.on(
      aboutFile(language, LINKED, (file) => painter.all(file, colours(language, file))),
    );
    connection.languages.semanticTokens.onDelta(
      aboutFile(language, LINKED, (file, { previousResultId }) =>
        painter.changes(file, colours(language, file), previousResultId),
      ),
    );
    connection.languages.semanticTokens.onRange(
      aboutFile(language, LINKED, (file, { range }) =>
        tokensOf(file, colours(language, file, toRegion(file, range)), new SemanticTokensBuilder()).build(),
      ),
    );
    language.shared.workspace.TextDocuments.onDidClose(({ document }) => painter.forget(document.uri));
  },
};

/** Remembers the colours that were sent last for a file, so that after a key only what changed is sent. */
class Painter {
  private readonly builders = new Map<string, SemanticTokensBuilder>();

  all(file: LangiumDocument, found: readonly Colour[]): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    this.builders.set(file.uri.toString(), builder);
    return tokensOf(file, found, builder).build();
  }

  changes(file: LangiumDocument, found: readonly Colour[], previous: string) {
    const builder = this.builders.get(file.uri.toString());
    if (!builder) return this.all(file, found);
    builder.previousResult(previous);
    return tokensOf(file, found, builder).buildEdits();
  }

  forget(uri: string): void {
    this.builders.delete(uri);
  }
}

function tokensOf(file: LangiumDocument, found: readonly Colour[], builder: SemanticTokensBuilder) {
  for (const { start, end, colour, declares } of found) {
    for (const piece of linesOf(file, { start, end })) {
      const { line, character } = file.textDocument.positionAt(piece.start);
      builder.push(line, character, piece.end - piece.start, COLOURS.indexOf(colour), declares ? 1 : 0);
    }
  }
  return builder;
}

/** A token may not span lines. */
function linesOf(file: LangiumDocument, { start, end }: Region): Region[] {
  const text = file.textDocument.getText().slice(start, end);
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: piece, index }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
}
