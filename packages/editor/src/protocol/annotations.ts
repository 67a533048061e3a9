import { vocabularyOf } from '@rplan/meaning';
import { settingsOf } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import type { CodeLens, Connection, InlayHint, SemanticTokens } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Lens } from '../requests/code-lenses.js';
import { lenses } from '../requests/code-lenses.js';
import { hints } from '../requests/inlay-hints.js';
import type { Colour } from '../requests/semantic-tokens.js';
import { COLOURS, colours } from '../requests/semantic-tokens.js';
import type { ServerLanguage } from '../service-types.js';
import { toLocations, toRange, toRegion } from './places.js';
import { ALL_LINKED, aboutFile, LINKED } from './request.js';

/** The command that the editor runs for a pressed lens: it takes a URI, a position and the places to show there. */
const SHOW_REFERENCES = 'rplan.showReferences';

/** What an editor shows in and above the text without it standing there: colours of names, hints, lenses. */
export function addAnnotations(connection: Connection, language: ServerLanguage): void {
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
  connection.languages.inlayHint.on(
    aboutFile(language, ALL_LINKED, (file, { range }) =>
      hints(language, file, toRegion(file, range)).map(
        ({ offset, text }): InlayHint => ({
          position: file.textDocument.positionAt(offset),
          label: text,
          paddingLeft: true,
        }),
      ),
    ),
  );
  connection.onCodeLens(
    aboutFile(language, ALL_LINKED, (file) => lenses(language, file).map((lens) => toCodeLens(language, file, lens))),
  );
  language.shared.workspace.TextDocuments.onDidClose(({ document }) => painter.forget(document.uri));
}

function toCodeLens(language: ServerLanguage, file: LangiumDocument, { place, title, places }: Lens): CodeLens {
  const range = toRange(file, place);
  const text = title[vocabularyOf(file, settingsOf(language, file).language)];
  if (places.length === 0) return { range, command: { title: text, command: '' } };
  const show = [file.uri.toString(), range.start, toLocations(language, places)];
  return { range, command: { title: text, command: SHOW_REFERENCES, arguments: show } };
}

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
