import type { ReadOptions } from '@rplan/syntax';
import type { AstNode, Cancellation, LangiumDocument, LangiumDocuments, ParseResult, TextDocument, URI } from 'langium';
import { DefaultLangiumDocumentFactory } from 'langium';
import type { ServerSharedServices } from '../service-types.js';

/** Reads files that may go or be locked while the server runs: one file never costs the others their answers. */
export class RPlanDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly connection: () => ServerSharedServices['lsp']['Connection'];
  private readonly documents: () => LangiumDocuments;

  constructor(services: ServerSharedServices) {
    super(services);
    this.connection = () => services.lsp.Connection;
    this.documents = () => services.workspace.LangiumDocuments;
  }

  /** A file that was read before is read with its old tree, of which most statements move into the new one. */
  protected override async parseAsync<T extends AstNode>(uri: URI, text: string): Promise<ParseResult<T>> {
    const before = this.documents().getDocument(uri)?.parseResult.value;
    const options: ReadOptions = before ? { before } : {};
    return this.serviceRegistry.getServices(uri).parser.LangiumParser.parse<T>(text, options);
  }

  /** A file that cannot be read holds nothing until it can. */
  protected override async getUpdatedText<T extends AstNode = AstNode>(
    document: LangiumDocument<T>,
    textDocument: TextDocument | undefined,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<string> {
    try {
      return await super.getUpdatedText(document, textDocument, cancelToken);
    } catch (error) {
      this.connection()?.console.warn(`${document.uri.toString()} cannot be read: ${(error as Error).message}`);
      return '';
    }
  }
}
