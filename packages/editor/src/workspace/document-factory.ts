import type { AstNode, Cancellation, LangiumDocument, TextDocument } from 'langium';
import { DefaultLangiumDocumentFactory } from 'langium';
import type { ServerSharedServices } from '../service-types.js';

/** Reads files that may go or be locked while the server runs: one file never costs the others their answers. */
export class RPlanDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly connection: () => ServerSharedServices['lsp']['Connection'];

  constructor(services: ServerSharedServices) {
    super(services);
    this.connection = () => services.lsp.Connection;
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
