import type { Cancellation, LangiumDocument, LangiumSharedCoreServices, URI } from 'langium';
import { DefaultIndexManager } from 'langium';
import type { ProjectNames } from './project-names.js';

/** Langium's index, which also keeps the project's hashed names up to date. */
export class RPlanIndexManager extends DefaultIndexManager {
  constructor(
    services: LangiumSharedCoreServices,
    private readonly names: ProjectNames,
  ) {
    super(services);
  }

  override async updateContent(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
    await super.updateContent(document, cancelToken);
    const uri = document.uri.toString();
    this.names.update(uri, this.symbolIndex.get(uri) ?? []);
  }

  /** Where a thing is mentioned is read from the references themselves. Which files they lead to is an editor's question. */
  override async updateReferences(_document: LangiumDocument): Promise<void> {}

  override removeContent(uri: URI): void {
    super.removeContent(uri);
    this.names.remove(uri.toString());
  }
}
