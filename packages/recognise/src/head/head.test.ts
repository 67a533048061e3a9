import { p, r, tbl } from '@rplan/word-reader/testing';
import { describe, expect, it } from 'vitest';
import { bold, centred, head, outline, recognised } from '../testing/pages.js';

const nation = bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + bold('Độc lập - Tự do - Hạnh phúc');

describe('the head', () => {
  it('has issuer, number with blanks, place and date', () => {
    expect(recognised(head() + centred('KẾ HOẠCH') + centred('Cải cách hành chính năm 2026')).head).toEqual({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN',
      number: '_/KH-UBND',
      place: 'Trà Sơn',
      date: { month: 6, year: 2026 },
    });
  });

  it.each([
    ['Số: 12/KH-UBND', '12/KH-UBND'],
    ['Số:........../KH-UBND', '_/KH-UBND'],
    ['Số\u00a0:\u00a0\u00a0\u00a0/KH\u2011UBND', '_/KH-UBND'],
    ['Số 05-KH/TU', '05-KH/TU'],
    ['Số:', '_'],
    ['Số: xem góc phải', undefined],
  ])('reads %s', (line, number) => {
    const { head: found, doubts } = recognised(head(line) + centred('KẾ HOẠCH') + centred('Việc'));
    expect(found.number).toBe(number);
    expect(doubts.some(({ code }) => code === 'odd-number')).toBe(number === undefined);
  });

  it('tells the body above by its look, or by where a name begins', () => {
    const issuers = (left: string) => recognised(tbl([[left, nation]]) + centred('BÁO CÁO') + centred('Việc')).head;
    expect(issuers(p('UBND TỈNH TRÀ SƠN') + bold('SỞ NỘI VỤ'))).toMatchObject({
      superior: 'UBND TỈNH TRÀ SƠN',
      issuer: 'SỞ NỘI VỤ',
    });
    expect(issuers(p('VĂN PHÒNG UBND TỈNH') + bold('TRUNG TÂM PHỤC VỤ') + bold('HÀNH CHÍNH CÔNG'))).toMatchObject({
      superior: 'VĂN PHÒNG UBND TỈNH',
      issuer: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
    });
    expect(issuers(bold('ỦY BAN NHÂN DÂN') + bold('XÃ SƠN HẠ'))).toEqual({ issuer: 'ỦY BAN NHÂN DÂN XÃ SƠN HẠ' });
  });

  it('may hold the subject of a letter and its addressees', () => {
    const table = tbl([
      [bold('SỞ NỘI VỤ'), nation],
      [p('Số: 7/SNV-CCHC') + p('V/v đôn đốc báo cáo') + p('quý II năm 2026'), p('Trà Sơn, ngày 2 tháng 6 năm 2026')],
      [p('Kính gửi:'), p('- Sở Tài chính;') + p('- Sở Tư pháp.')],
    ]);
    const found = recognised(table + p('Đề nghị báo cáo.'));
    expect(found).toMatchObject({ kind: 'official letter', title: { text: 'đôn đốc báo cáo quý II năm 2026' } });
    expect(found.addressees.map(({ text }) => text)).toEqual(['Sở Tài chính', 'Sở Tư pháp']);
  });

  it.each([
    ['MẬT', 'confidential'],
    ['TỐI MẬT', 'secret'],
    ['TUYỆT MẬT', 'top secret'],
    ['Mặt trận', undefined],
  ])('holds the mark of secrecy %s', (mark, secrecy) => {
    const found = recognised(head('Số: 1/KH-UBND', tbl([[mark]]) + p('')) + centred('KẾ HOẠCH')).head;
    expect(found.secrecy).toBe(secrecy);
  });

  it('holds marks of urgency and of a draft, also in boxes', () => {
    expect(
      recognised(head('Số: 1/KH-UBND', p('DỰ THẢO') + tbl([['HỎA TỐC']]) + p('')) + centred('KẾ HOẠCH')).head,
    ).toMatchObject({
      draft: true,
      urgency: 'express',
    });
  });

  it('without a table has its halves on the same lines', () => {
    const lines = [
      'UBND XÃ SƠN HẠ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 3/BC-UBND\tSơn Hạ, ngày 5 tháng 6 năm 2026',
      'BÁO CÁO',
    ];
    expect(recognised(lines.map((line) => p(line.split('\t').join('      '))).join(''))).toMatchObject({
      kind: 'report',
      head: { issuer: 'UBND XÃ SƠN HẠ', number: '3/BC-UBND', place: 'Sơn Hạ', date: { day: 5, month: 6, year: 2026 } },
    });
  });
});

describe('the title', () => {
  it('goes over several lines, and ends at the rule below it', () => {
    const rule = p(['<w:r><w:pict><v:line/></w:pict></w:r>'], '<w:jc w:val="center"/>');
    const found = recognised(
      head() +
        centred('KẾ HOẠCH') +
        centred('Khắc phục tồn tại,') +
        centred('hạn chế năm 2026') +
        rule +
        centred('PHẦN MỞ ĐẦU'),
    );
    expect(found.title.text).toBe('Khắc phục tồn tại, hạn chế năm 2026');
    expect(outline(found.body)).toEqual(['PHẦN MỞ ĐẦU']);
  });

  it('of a decision is followed by who decides, căn cứ, and the enacting line, which the layout prints', () => {
    const found = recognised(
      head('Số: /QĐ-UBND') +
        centred('QUYẾT ĐỊNH') +
        centred('Về việc kiện toàn Tổ công tác') +
        centred('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN') +
        p('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;') +
        p('Theo đề nghị của Giám đốc Sở Nội vụ.') +
        centred('QUYẾT ĐỊNH:') +
        p('Điều 1. Kiện toàn Tổ công tác.') +
        p('1. Ông A: Tổ trưởng.') +
        p('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'),
    );
    expect(found).toMatchObject({ kind: 'decision', authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN' });
    expect(outline(found.body)).toEqual([
      'căn cứ: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
      'căn cứ: Theo đề nghị của Giám đốc Sở Nội vụ.',
      ['article Điều 1. Kiện toàn Tổ công tác.', [['clause 1. Ông A: Tổ trưởng.']]],
      ['article Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'],
    ]);
  });
});

it.each([
  ['BÁO CÁO TÌNH HÌNH THỰC HIỆN KẾ HOẠCH', 'report', 'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH'],
  ['KẾ HOẠCH\nTuyên truyền', 'plan', 'Tuyên truyền'],
])('the line %j names kind and subject', (line, kind, subject) => {
  const [first = '', more] = line.split('\n');
  const broken = more === undefined ? r(first) : `<w:r><w:t>${first}</w:t><w:br/><w:t>${more}</w:t></w:r>`;
  expect(recognised(head('Số:') + p([broken], '<w:jc w:val="center"/>') + p('Nội dung.'))).toMatchObject({
    kind,
    title: { text: subject },
  });
});

it('the subject of a letter may stand below the head', () => {
  const found = recognised(
    head('Số: 5/UBND-NC') +
      p('V/v đôn đốc báo cáo') +
      p('quý II') +
      p('') +
      p('Kính gửi: Sở Tài chính.') +
      p('Đề nghị báo cáo.'),
  );
  expect(found).toMatchObject({
    kind: 'official letter',
    title: { text: 'đôn đốc báo cáo quý II' },
    addressees: [{ text: 'Sở Tài chính.' }],
  });
});
