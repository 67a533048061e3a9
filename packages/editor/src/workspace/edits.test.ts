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
  đoạn """
    Các cơ quan thực hiện.
  """
  ký SNV.GĐ "Lê An"
}
`;

/** A server without a connection, in which two files are open as in an editor. */
function server() {
  const { shared } = createServerServices(EmptyFileSystem, async () => ({ language: 'vi', severities: {}, used: [] }));
  const { DocumentBuilder, LangiumDocuments, TextDocuments } = shared.workspace;
  const uris = ['danh-ba', 'ke-hoach'].map((name) => URI.parse(`file:///plan/${name}.rplan`));
  return {
    write: (texts: readonly string[]) => {
      for (const [at, uri] of uris.entries())
        TextDocuments?.set(TextDocument.create(uri.toString(), 'rplan', 1, texts[at] ?? ''));
    },
    build: (which: readonly number[]) =>
      DocumentBuilder.update(
        uris.filter((_, at) => which.includes(at)),
        [],
      ),
    found: () =>
      uris.map((uri) =>
        LangiumDocuments.getDocument(uri)
          ?.diagnostics?.map(({ code, range, message }) => `${code} ${JSON.stringify(range)} ${message}`)
          .sort(),
      ),
  };
}

const edit = fc.record({
  file: fc.nat(1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(6),
  put: fc.constantFrom('', '', 'a', '{', '}', '"', '"""', '\n', ' xyz ', 'nhiệm vụ NV-1 "Hai."', 'SNV', '/*'),
  isBuilt: fc.boolean(),
});

it('shows after any edits, built or not in between, what a server shows that opens the texts as they are now', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const texts = [DIRECTORY, PLAN];
      const edited = server();
      edited.write(texts);
      await edited.build([0, 1]);
      const changed = new Set<number>();
      for (const { file, at, removed, put, isBuilt } of edits) {
        const text = texts[file] ?? '';
        const start = Math.floor(at * text.length);
        texts[file] = text.slice(0, start) + put + text.slice(start + removed);
        edited.write(texts);
        changed.add(file);
        if (!isBuilt) continue;
        await edited.build([...changed]);
        changed.clear();
      }
      await edited.build([...changed]);
      const cold = server();
      cold.write(texts);
      await cold.build([0, 1]);
      expect(edited.found()).toEqual(cold.found());
    }),
    { numRuns: 60 },
  );
});
