import fc from 'fast-check';
import { EmptyFileSystem, TextDocument, URI } from 'langium';
import { expect, it } from 'vitest';
import { createServerServices } from '../services.js';

const DIRECTORY = 'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu } }\ncơ quan STC "Sở Tài chính"\n';
const PLAN = `kế hoạch K "Kế hoạch" {
  mục M "Một" {
    nhiệm vụ NV-1 "Rà soát {NV-2}." { chủ trì SNV  thời hạn 30/6/2026 }
    nhiệm vụ NV-2 "Kiểm tra." { chủ trì STC  thời hạn 10 ngày sau NV-1 }
  }
  căn cứ QĐ-1, QĐ-2
  đoạn """
    Các cơ quan thực hiện.
  """
  ký SNV.GĐ "Lê An"
}
`;

const CITED = `văn bản QĐ-1 quyết định số 1/QĐ-SNV ngày 5/1/2026 của SNV "về A"
văn bản QĐ-2 quyết định số 2/QĐ-SNV ngày 6/1/2026 của SNV "về B"
`;
const NAMES = ['danh-ba', 'van-ban', 'ke-hoach'] as const;
const TEXTS = [DIRECTORY, CITED, PLAN];

/** A server without a connection. Files are on a disk, and some are open as in an editor. */
function server(disk: readonly string[]) {
  const uris = NAMES.map((name) => URI.parse(`file:///plan/${name}.rplan`));
  const readFile = async (uri: URI) => disk[uris.findIndex((each) => `${each}` === `${uri}`)] ?? '';
  const fileSystem = {
    fileSystemProvider: () => Object.assign(EmptyFileSystem.fileSystemProvider(), { readFile }),
  };
  const { shared } = createServerServices(fileSystem, async () => ({ language: 'vi', severities: {}, used: [] }));
  const { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory, TextDocuments } = shared.workspace;
  return {
    start: async () => {
      const files = uris.map((uri, at) => LangiumDocumentFactory.fromString(disk[at] ?? '', uri));
      for (const file of files) LangiumDocuments.addDocument(file);
      await DocumentBuilder.build(files, { validation: true });
    },
    write: (at: number, text: string | undefined) => {
      const uri = uris[at] ?? uris[0];
      if (text !== undefined) TextDocuments?.set(TextDocument.create(`${uri}`, 'rplan', 1, text));
      else TextDocuments?.delete(`${uri}`);
    },
    build: (which: Iterable<number>) => {
      const changed = new Set(which);
      return DocumentBuilder.update(
        uris.filter((_, at) => changed.has(at)),
        [],
      );
    },
    found: () =>
      uris.map((uri) =>
        LangiumDocuments.getDocument(uri)
          ?.diagnostics?.map(({ code, range, message }) => `${code} ${JSON.stringify(range)} ${message}`)
          .sort(),
      ),
  };
}

const edit = fc.record({
  do: fc.constantFrom('type', 'type', 'open', 'close'),
  file: fc.nat(NAMES.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(6),
  put: fc.constantFrom('', '', 'a', '{', '}', '"', '"""', '\n', ' xyz ', 'nhiệm vụ NV-1 "Hai."', 'SNV', '/*'),
  isBuilt: fc.boolean(),
});

it('shows whatever was opened, typed and closed, built or not in between, what a check of the texts as they are finds', {
  timeout: 240_000,
}, async () => {
  const law = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
    const edited = server(TEXTS);
    await edited.start();
    const open = new Map<number, string>();
    const changed = new Set<number>();
    for (const { do: what, file, at, removed, put, isBuilt } of edits) {
      const text = open.get(file) ?? TEXTS[file] ?? '';
      const start = Math.floor(at * text.length);
      if (what === 'close') open.delete(file);
      else open.set(file, what === 'open' ? text : text.slice(0, start) + put + text.slice(start + removed));
      edited.write(file, open.get(file));
      changed.add(file);
      if (!isBuilt) continue;
      await edited.build(changed);
      changed.clear();
    }
    await edited.build(changed);
    const cold = server(TEXTS.map((text, file) => open.get(file) ?? text));
    await cold.start();
    expect(edited.found()).toEqual(cold.found());
  });
  await fc.assert(law, { numRuns: 100, seed: Number(process.env.SEED ?? 20261130), endOnFailure: true });
});
