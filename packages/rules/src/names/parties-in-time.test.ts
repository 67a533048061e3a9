import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

const BODIES = `cơ quan SNV "Sở Nội vụ"
đơn vị CŨ "UBND huyện Sơn Hà" {
  hiệu lực từ 01/01/1976 đến hết 30/6/2025
  đơn vị PNV "Phòng Nội vụ" { chức vụ TP "Trưởng phòng" { đứng đầu } }
}
đơn vị MỚI "UBND xã Sơn Hà" { loại "xã"  hiệu lực từ 01/7/2025 }
đơn vị H "UBND huyện Bình Sơn"
đơn vị Q "Bình Lưu" { loại "Quận" }
đơn vị TT "Ủy ban nhân dân thị trấn Tây Sơn"
đơn vị TP-TW "UBND thành phố Đà Nẵng"
nhóm CÁC-XÃ "UBND các xã" { gồm MỚI, CŨ }
nhóm CẤP-HUYỆN "UBND cấp huyện"
`;

async function found(items: string, date = '20/5/2026'): Promise<string[]> {
  const text = `${BODIES}kế hoạch K "Kế hoạch" { ngày ${date} ${items} }`;
  return (await check(text))
    .filter(({ code }) => code === 'RP-NAME-010' || code === 'RP-NAME-011')
    .map(({ code, place: { start, end } }) => `${code.slice(-3)} ${text.slice(start, end)}`);
}

const task = (parties: string) => `nhiệm vụ N "Làm." { ${parties}  thời hạn thường xuyên }`;

describe('a body that does not exist on the day of the document', () => {
  it.each([
    ['lead', task('chủ trì CŨ'), ['010 CŨ']],
    [
      'support, once',
      `${task('chủ trì SNV  phối hợp MỚI, CŨ')} nhiệm vụ M "Làm." { chủ trì CŨ  thời hạn thường xuyên }`,
      ['010 CŨ'],
    ],
    ['its office and its post', task('chủ trì CŨ.PNV  phối hợp PNV.TP'), ['010 CŨ.PNV', '010 PNV.TP']],
    ['a member of a group', task('chủ trì CÁC-XÃ'), ['010 CÁC-XÃ']],
    ['given by the section', `mục "Việc" { chủ trì CŨ ${task('phối hợp SNV')} }`, ['010 CŨ']],
    ['addressee', 'kính gửi "{CŨ}"', ['010 {CŨ}']],
    ['told in the prose', 'đoạn "Giao {CŨ} theo dõi, {SNV} phối hợp."', ['010 {CŨ}']],
    ['whom one reports to', `${task('chủ trì SNV  báo cáo cho CŨ')}`, ['010 CŨ']],
    ['of the district', task('chủ trì H  phối hợp Q, TT, CẤP-HUYỆN'), ['011 H', '011 Q', '011 TT', '011 CẤP-HUYỆN']],
    ['in words', task('chủ trì "UBND huyện Trà Bồng"'), ['011 "UBND huyện Trà Bồng"']],
  ])('%s', async (_name, items, expected) => {
    expect((await found(items)).sort()).toEqual([...expected].sort());
  });

  it('begins later', async () => {
    expect(await found(task('chủ trì MỚI'), '20/5/2025')).toEqual(['010 MỚI']);
  });
});

describe('is silent', () => {
  it.each([
    ['where the date leaves it open', task('chủ trì CŨ, H'), '_/6/2025'],
    ['on the last day', task('chủ trì CŨ, H'), '30/6/2025'],
    ['where the month is blank', task('chủ trì CŨ, H'), '_/_/2025'],
    ['at a body that exists', task('chủ trì MỚI  phối hợp SNV, TP-TW'), '20/5/2026'],
    ['where a finding was made', 'tồn tại T "Chậm." { tại CŨ, H }', '20/5/2026'],
    ['at a mention of the past', 'đoạn "Văn bản của {CŨ} và {H} còn hiệu lực; tiếp nhận từ {H}."', '20/5/2026'],
    [
      'at the town planning office of a commune',
      task('chủ trì "Phòng Kinh tế, Hạ tầng và Đô thị xã Bình Sơn"'),
      '20/5/2026',
    ],
    ['at what is called former', task('chủ trì "UBND huyện Trà Bồng cũ"'), '20/5/2026'],
  ])('%s', async (_name, items, date) => {
    expect(await found(items, date)).toEqual([]);
  });
});
