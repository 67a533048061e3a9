import { commands, Location, Position, Range, Uri } from 'vscode';
import type { Location as ProtocolLocation, Position as ProtocolPosition } from 'vscode-languageclient';

/** What a code lens of the server asks for, in the types that the editor's own command takes. */
export async function showReferences(
  uri: string,
  position: ProtocolPosition,
  locations: readonly ProtocolLocation[],
): Promise<void> {
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri, true),
    new Position(position.line, position.character),
    locations.map(({ uri: file, range: { start, end } }) => {
      const range = new Range(start.line, start.character, end.line, end.character);
      return new Location(Uri.parse(file, true), range);
    }),
  );
}
