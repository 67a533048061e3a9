import { describe, expect, it } from 'vitest';
import { placeAt } from '../place.js';
import { p, r } from '../testing/docx.js';
import { documentOf, paragraphsOf } from '../testing/read.js';

const texts = (xml: string) => paragraphsOf(xml).map(({ text }) => text);

describe('the text of a paragraph', () => {
  it('is that of its runs, wherever they cut words', () => {
    expect(texts(p(['Sở N', 'ội v', 'ụ']))).toEqual(['Sở Nội vụ']);
  });

  it('has tabs, breaks, no-break hyphens and signs of symbol fonts; soft hyphens are not seen', () => {
    const run =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    expect(texts(p([run, '\uf0b7']))).toEqual(['a\tb\nc\u2011de✓•']);
  });

  it('is composed, and each of its signs is found again in the file', () => {
    const [paragraph] = paragraphsOf(p(['Ke', '\u0302\u0301 ho'.normalize('NFD'), 'ạch năm'.normalize('NFD')]));
    if (!paragraph) throw new Error('no paragraph');
    expect(paragraph.text).toBe('Kế hoạch năm');
    // `ạ` is two signs in the file.
    expect(placeAt(paragraph, paragraph.text.indexOf('ch'))).toEqual({ part: 'word/document.xml', run: 2, offset: 2 });
    expect(placeAt(paragraph, paragraph.text.length)).toBeUndefined();
  });

  it('is the result of a field, not its instruction, also over paragraphs', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText>REF x</w:instrText></w:r>';
    expect(
      texts(p([field('begin'), instruction, r('trong'), field('separate'), 'một']) + p(['hai', field('end'), '.'])),
    ).toEqual(['một', 'hai.']);
    expect(texts(p(['<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>']))).toEqual(['7']);
  });

  it('is what stands after tracked changes are accepted, with a remark', () => {
    const ins = '<w:ins w:id="1"><w:r><w:t>mới</w:t></w:r></w:ins>';
    const del = '<w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del>';
    const joined = p('một ', '<w:rPr><w:del w:id="3"/></w:rPr>') + p('đoạn');
    const document = documentOf(p(['bản ', ins, del]) + joined);
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['bản mới', 'một đoạn']);
    expect(document.remarks).toEqual([{ code: 'tracked-changes', count: 3 }]);
  });

  it('leaves out what is hidden, and says so', () => {
    expect(documentOf(p(['thấy', r('không', '<w:vanish/>')])).remarks).toEqual([{ code: 'hidden-text', count: 1 }]);
  });

  it('marks notes where they stand and reads them', () => {
    const document = documentOf({
      body: p(['Các sở', '<w:r><w:footnoteReference w:id="2"/></w:r>', ' họp.']),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('Trừ Sở Y tế.')}</w:footnote>`,
    });
    const [paragraph] = document.blocks;
    expect(paragraph).toMatchObject({ text: 'Các sở họp.', notes: [{ kind: 'footnote', id: '2', offset: 6 }] });
    expect(document.notes).toMatchObject([{ id: '2', blocks: [{ text: 'Trừ Sở Y tế.' }] }]);
  });

  it('has a text box and a drawn line once, though the file has them twice', () => {
    const line = '<wps:wsp><a:prstGeom prst="line"/></wps:wsp>';
    const box = `<wps:wsp><wps:txbx><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></wps:txbx></wps:wsp>`;
    const twice = (drawing: string, vml: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${drawing}</w:drawing></mc:Choice><mc:Fallback><w:pict>${vml}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const [paragraph] = paragraphsOf(
      p([
        twice(line, '<v:line/>'),
        twice(box, `<v:textbox><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></v:textbox>`),
      ]),
    );
    expect(paragraph?.drawings).toEqual([{ kind: 'line' }, { kind: 'shape' }]);
    expect(paragraph?.boxes).toMatchObject([{ blocks: [{ text: 'DỰ THẢO' }] }]);
  });

  it('looks as its styles and its own properties say', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>`;
    const [normal, heading] = paragraphsOf({
      styles,
      body:
        p('x') +
        p(
          ['đậm', r('thường', '<w:rStyle w:val="S"/>'), r('nhỏ', '<w:b w:val="0"/><w:sz w:val="20"/>')],
          '<w:pStyle w:val="H"/>',
        ),
    });
    expect(normal?.look.align).toBe('both');
    expect(heading).toMatchObject({ style: 'heading 1', look: { align: 'both', heading: 1 } });
    expect(heading?.runs.map(({ look }) => look)).toEqual([{ bold: true, size: 13 }, { size: 13 }, { size: 10 }]);
  });
});

it('a letter that two runs make belongs to the first, and places in the second are counted behind its marks', () => {
  const [paragraph] = paragraphsOf(p(['thu', '\u031b\u0301 Hai']));
  if (!paragraph) throw new Error('no paragraph');
  expect(paragraph.text).toBe('thứ Hai');
  expect(placeAt(paragraph, paragraph.text.indexOf('H'))).toMatchObject({ run: 1, offset: 3 });
  expect(placeAt(paragraph, 0)).toMatchObject({ run: 0, offset: 0 });
});
