import { review, withComments } from '@rplan/review';
import { type Block, placeAt, readWord, type WordDocument } from '@rplan/word-reader';
import { type DocxParts, docx, p, r, tbl } from '@rplan/word-reader/testing';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const SEED = Number(process.env.SEED ?? 20261130);

function read(bytes: Uint8Array): WordDocument {
  const reading = readWord(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.document;
}

/** A Word file, the same with comments, and what was found. */
async function reviewed(parts: DocxParts) {
  const bytes = docx(parts);
  const found = await review('a.docx', read(bytes));
  return { bytes, found, copy: withComments(bytes, found, 'vi') };
}

/** The words between the marks of each comment, in the order of their numbers, and what the comments say. */
function commentsIn(bytes: Uint8Array): { words: string; said: string }[] {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return read(bytes)
    .comments.filter(({ author }) => author === 'RPlan')
    .map(({ id, text }) => {
      const [, inside = ''] =
        new RegExp(`<w:commentRangeStart w:id="${id}"/>([\\s\\S]*?)<w:commentRangeEnd w:id="${id}"/>`).exec(xml) ?? [];
      const words = [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
        .map(([, said = ' ']) => said)
        .join('');
      return { words: words.replaceAll('&amp;', '&').replaceAll('&lt;', '<').normalize('NFC'), said: text };
    });
}

/** All that a reader is shown: each sign with its look. How a text is cut into runs nobody sees. */
function shown(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'table')
      return block.rows.map(({ cells }) =>
        cells.map(({ blocks: inside, ...cell }) => ({ ...cell, inside: shown(inside) })),
      );
    const signs = [...block.text].map((sign, at) => [
      sign,
      block.runs.find((run) => at >= run.start && at < run.end)?.look,
    ]);
    const { runs: _runs, boxes, ...rest } = block;
    return { ...rest, signs, boxes: boxes.map((box) => shown(box.blocks)) };
  });
}

const centred = (text: string) => p([r(text, '<w:b/>')], '<w:jc w:val="center"/>');
const HEAD =
  tbl([
    [p('ỦY BAN NHÂN DÂN') + p('XÃ SƠN HẠ'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')],
    [p('Số:     /KH-UBND'), p('Sơn Hạ, ngày 05 tháng 6 năm 2026')],
  ]) +
  centred('KẾ HOẠCH') +
  centred('Khắc phục tồn tại, hạn chế năm 2026');

describe('comments in a Word file', () => {
  it('stand at the exact words, in cells too', async () => {
    const { copy, found } = await reviewed({
      body:
        HEAD +
        p('Các đơn vị báo cáo trước ngày 31/6/2026 để để tổng hợp.') +
        tbl([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
          ['1', 'Rà soát & soạn <danh mục>.', 'Văn phòng', '15/8/2026'],
          ['2', 'Tập huấn.', 'Văn phòng', 'khi có điều kiện'],
          ['3', 'Kiểm tra.', '', '31/9/2026'],
        ]),
    });
    if (!copy) throw new Error('no copy');
    const at = (code: string) =>
      found.findings.filter((each) => each.code === code).map(({ start, end }) => found.text.slice(start, end));
    expect(at('RP-DATE-021')).toEqual(['31/6/2026', '31/9/2026']);
    expect(at('RP-DATE-002')).toEqual(['khi có điều kiện']);
    expect(at('RP-COVER-003')).toEqual(['Kiểm tra.']);
    const words = commentsIn(copy).map((comment) => comment.words);
    expect(words).toEqual(expect.arrayContaining(['31/6/2026', 'khi có điều kiện', 'Kiểm tra.']));
  });

  it('take the whole last letter, whose marks another run has', async () => {
    const { copy, found } = await reviewed({
      body:
        HEAD +
        p([
          'Các cơ quan, đơn vị rà soát, thống kê đầy đủ hồ sơ giải quyết quá hạn, công khai xin lỗi người dân và gửi về đơn vi',
          '\u0323',
        ]),
    });
    if (!copy) throw new Error('no copy');
    const wanted = found.findings.filter(({ anchor }) => anchor).map(({ start, end }) => found.text.slice(start, end));
    expect(wanted.length).toBeGreaterThan(0);
    const held = commentsIn(copy).map(({ words }) => words);
    for (const words of wanted) expect(held).toContain(words);
  });

  it('are added to those of others, which stay', async () => {
    const comments = '<w:comment w:id="7" w:author="Chị Lan"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>';
    const { copy, bytes } = await reviewed({
      body: HEAD + p('Hạn chót là ngày 31/6/2026.'),
      comments,
    });
    if (!copy) throw new Error('no copy');
    const document = read(copy);
    expect(document.comments.map(({ author }) => author)).toEqual(expect.arrayContaining(['Chị Lan', 'RPlan']));
    expect(new Set(document.comments.map(({ id }) => id)).size).toBe(document.comments.length);
    expect(document.comments[0]).toEqual(read(bytes).comments[0]);
  });

  it('stand beside a page that names the words another prefix', async () => {
    const { bytes } = await reviewed({ body: HEAD + p('Hạn là ngày 31/6/2026.') });
    const parts = unzipSync(bytes);
    const renamed = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replaceAll('<w:', '<x:')
      .replaceAll('</w:', '</x:')
      .replaceAll(' w:', ' x:')
      .replace('xmlns:w=', 'xmlns:x=');
    const { copy } = await reviewed({ body: '', files: { 'word/document.xml': renamed } });
    if (!copy) throw new Error('no copy');
    expect(read(copy).comments.length).toBeGreaterThan(0);
    expect(strFromU8(unzipSync(copy)['word/document.xml'] ?? new Uint8Array())).toContain('<x:commentRangeStart x:id=');
  });
});

/** Words with faults among them, cut into runs anywhere, letters in one sign or two. */
const piece = fc.constantFrom(
  'ngày 31/6/2026',
  'các đơn vị đơn vị',
  'thứ Hai ngày 02/6/2026',
  'rà soát & hồ sơ',
  '<trễ hạn>',
  'chủ trì,phối hợp',
  '\t',
  'theo Quyết định số 12/QĐ-UBND ngày 30/02/2026',
  'đạt 9,5/9 điểm',
);
const cutRuns = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(200), { maxLength: 6 }), fc.boolean())
  .map(([pieces, cuts, decomposed]) => {
    const text = pieces.join(' ').normalize(decomposed ? 'NFD' : 'NFC');
    const at = [0, ...cuts.map((cut) => cut % text.length), text.length].sort((a, b) => a - b);
    const runs = at.slice(1).map((end, index) => text.slice(at[index], end));
    return p(
      runs
        .filter((run) => run !== '')
        .map((run, index) => (run === '\t' ? '<w:r><w:tab/></w:r>' : r(run, index % 2 === 0 ? '<w:i/>' : ''))),
    );
  });

it(`whatever the runs are, each comment holds the words it is about, and nothing else of the file changes (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cutRuns, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
      const { bytes, copy, found } = await reviewed({
        body: HEAD + paragraphs.join(''),
        files: { 'word/media/a.bin': 'tùy ý' },
      });
      if (!copy) {
        expect(found.findings).toEqual([]);
        return;
      }
      const [before, after] = [unzipSync(bytes), unzipSync(copy)];
      const changed = Object.keys(after).filter(
        (name) => strFromU8(after[name] as Uint8Array) !== strFromU8(before[name] ?? new Uint8Array()),
      );
      expect(changed.sort()).toEqual(
        ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'].filter(
          (name) => name in after,
        ),
      );
      expect(shown(read(copy).blocks)).toEqual(shown(read(bytes).blocks));
      const placed = found.findings.filter(({ anchor }) => anchor && placeAt(anchor.paragraph, anchor.start));
      const wanted = placed.map(({ start, end }) => found.text.slice(start, end));
      const held = commentsIn(copy).map(({ words }) => words.replaceAll('\t', ' '));
      for (const words of wanted) expect(held).toContain(words);
    }),
    { numRuns: 60, seed: SEED },
  );
}, 300_000);
