import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const BODIES =
  'cơ quan CP "Chính phủ"\ncơ quan SNV "Sở Nội vụ" { ký hiệu "SNV"  chức vụ GĐ "Giám đốc" { đứng đầu }  đơn vị P "Phòng" { ký hiệu "CCHC" } }\n';

async function found(code: string, text: string): Promise<string[]> {
  const whole = BODIES + text;
  return (await check(whole))
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ place: { start, end }, data }) => `${whole.slice(start, end)} > ${data.meant ?? data.symbol}`);
}

const cited = (kind: string, number: string, date = '03/02/2026') =>
  `văn bản A ${kind} số ${number} ngày ${date} của CP`;
const prose = (words: string) => `báo cáo C "Báo cáo" { đoạn "${words}" }`;
const own = (kind: string, number: string, issuer = 'SNV') =>
  `${kind} K "Văn bản" { ban hành ${issuer}  số ${number} }`;

describe('a number and symbol', () => {
  it.each([
    ['without its marks', cited('nghị định', '30/2020/ND-CP'), ['30/2020/ND-CP > 30/2020/NĐ-CP']],
    ['in other capitals', cited('tờ trình', '12/TTR-UBND'), ['12/TTR-UBND > 12/TTr-UBND']],
    ['of another kind', cited('quyết định', '15/KH-UBND'), ['15/KH-UBND > QĐ']],
    ['of another kind, the document’s own', own('kế hoạch', '12/BC-SNV'), ['12/BC-SNV > KH']],
    ['of the decision, the document’s own', own('kế hoạch', '_/QĐ-SNV'), ['_/QĐ-SNV > KH']],
    ['with a stroke too many', cited('quyết định', '12/QĐ/UBND'), ['12/QĐ/UBND > 12/QĐ-UBND']],
    ['of the Party with a stroke too many', cited('kết luận', '12/KL/TU'), ['12/KL/TU > 12-KL/TU']],
    ['joined as the Party’s', prose('Theo Quyết định số 15-QĐ-UBND.'), ['15-QĐ-UBND > 15/QĐ-UBND']],
    ['of a decree without its year', cited('nghị định', '61/NĐ-CP', '23/4/2018'), ['61/NĐ-CP > 61/2018/NĐ-CP']],
    ['below ten without a zero', cited('quyết định', '5/QĐ-UBND'), ['5/QĐ-UBND > 05/QĐ-UBND']],
    [
      'in the prose',
      prose('Theo Nghị định số 31/2021/ND-CP, quyết định số 12/QĐ/UBND.'),
      ['31/2021/ND-CP > 31/2021/NĐ-CP', '12/QĐ/UBND > 12/QĐ-UBND'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await found('RP-CITE-006', text)).toEqual(expected);
  });

  it.each([
    cited('nghị định', '30/2020/NĐ-CP'),
    cited('nghị định', '30/CP', '01/4/1993'),
    cited('nghị quyết', '76/NQ-CP'),
    cited('nghị quyết', '202/2025/QH15'),
    cited('luật', '45/2019/QH14'),
    cited('kết luận', '29-KL/TU'),
    cited('quy định', '66-QĐ/TW'),
    cited('chương trình', '12-CTr/TU'),
    cited('đề án', '06/QĐ-TTg'),
    cited('kế hoạch', '12/QĐ-UBND'),
    cited('thông báo', '79/TB-VPCP'),
    cited('thông tư', '01/2019/TT-BNV'),
    cited('công văn', '36/CT-TTHT'),
    cited('công văn', '5/UBND-NC'),
    cited('kế hoạch', '36/CT-KH'),
    cited('quyết định', '1234/QĐ/UB', '01/4/1998'),
    cited('quyết định', '5/QĐ-UBND', '03/02/2019'),
    prose('Theo Quyết định số 06/QĐ-TTg, Kết luận số 29-KL/TU, Nghị quyết số 27/NQ-HĐND và Báo cáo số 12/BC-UBND.'),
    own('biên bản', '3/BB-SNV'),
    own('công văn', '_/SNV-CCHC&VTLT'),
  ])('is right: %s', async (text) => {
    expect(await found('RP-CITE-006', text)).toEqual([]);
  });
});

describe('the symbol of the issuer', () => {
  it.each([
    [own('kế hoạch', '12/KH-UBND'), ['12/KH-UBND > SNV']],
    [own('công văn', '12/UBND-CCHC'), ['12/UBND-CCHC > SNV']],
    [own('kế hoạch', '12/KH-SNV'), []],
    [own('kế hoạch', '12/KH-SNV-CCHC'), []],
    [own('công văn', '12/SNV-CCHC&VTLT'), []],
    [own('kế hoạch', '12/KH-SNV&STC'), []],
    [own('kế hoạch', '12/KH-SNVX'), ['12/KH-SNVX > SNV']],
    [own('kế hoạch', '12/KH-CCHC', 'P'), []],
    [own('kế hoạch', '12/KH-SNV', 'P'), []],
    [own('kế hoạch', '12/KH-UBND', 'P'), ['12/KH-UBND > CCHC']],
    [own('kế hoạch', '12/KH-UBND', 'CP'), []],
    [own('quyết định', '12/QĐ-CT', 'SNV.GĐ'), []],
  ])('%s', async (text, expected) => {
    expect(await found('RP-CITE-007', text)).toEqual(expected);
  });
});
