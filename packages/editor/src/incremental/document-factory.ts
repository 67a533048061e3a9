import type { RPlanServices } from '@rplan/meaning';
import type { RPlanLexer } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { AstNode, Cancellation, LangiumDocument, Mutable, ParseResult, TextDocument, URI } from 'langium';
import { DefaultLangiumDocumentFactory, DocumentState } from 'langium';
import type { ServerSharedServices } from '../service-types.js';
import { graft } from './graft.js';
import { IncrementalLinker } from './linker.js';

/** Characters that are enough for the engine to see what is called often. */
const SAMPLE = 40_000;
const AFTER_START = 500;

/** Reads an open file after an edit around the edit alone, where that gives the same tree. */
export class IncrementalDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly edited = new Set<string>();
  private warm = false;

  private readonly connection: () => ServerSharedServices['lsp']['Connection'];

  constructor(services: ServerSharedServices) {
    super(services);
    this.connection = () => services.lsp.Connection;
  }

  override async update<T extends AstNode = AstNode>(
    document: Mutable<LangiumDocument<T>>,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const { parser, references } = this.servicesOf(document.uri);
    const linker = references.Linker instanceof IncrementalLinker ? references.Linker : undefined;
    const textDocument = this.textDocuments?.get(document.uri.toString());
    const old = document.parseResult as unknown as ParseResult<Model>;
    const grafted =
      textDocument && 'statements' in old.value
        ? graft(old, textDocument.getText(), {
            read: (text) => parser.ForgivingParser.parse<Model>(text),
            lex: (text) => (parser.Lexer as RPlanLexer).tokenize(text).report,
          })
        : undefined;
    if (!grafted) {
      // Held since the file was reset; now it is known that nothing of the old tree is left, or that nothing has changed.
      linker?.unlink(document);
      if (textDocument && 'statements' in old.value) this.edited.add(document.uri.toString());
      if (textDocument) this.warmUp(document.uri, textDocument.getText());
      return super.update(document, cancelToken);
    }
    Object.defineProperty(document, 'textDocument', { value: textDocument });
    document.parseResult = grafted.result as unknown as ParseResult<T>;
    (grafted.result.value as Mutable<Model>).$document = document as unknown as LangiumDocument<Model>;
    document.state = DocumentState.Parsed;
    linker?.noteGraft(document, grafted);
    return document;
  }

  /** A file that is gone or locked holds nothing until it can be read: one file never costs the others their answers. */
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

  /**
   * A file that is edited is read with its whole concrete syntax: what the next edit brings in is put into that. When it is read for the
   * first time nobody has edited it yet, and the parser for whole files is ready at once.
   */
  protected override parseAsync<T extends AstNode>(
    uri: URI,
    text: string,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<ParseResult<T>> {
    if (!this.edited.has(uri.toString())) return super.parseAsync<T>(uri, text, cancelToken);
    return Promise.resolve(this.servicesOf(uri).parser.ForgivingParser.parse<T>(text));
  }

  /** Makes the forgiving parser ready when the first diagnostics are out, so that the first edit need not wait for that. */
  private warmUp(uri: URI, text: string): void {
    if (this.warm) return;
    this.warm = true;
    const sample = text.slice(0, SAMPLE);
    setTimeout(() => this.servicesOf(uri).parser.ForgivingParser.parse(sample), AFTER_START).unref();
  }

  private servicesOf(uri: URI): RPlanServices {
    return this.serviceRegistry.getServices(uri) as RPlanServices;
  }
}
