import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

const UNITS = `cơ quan VP "Văn phòng" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
cơ quan STC "Sở Tài chính"
bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 5 } }
`;
const WHOLE = 'ban hành VP  số 12/KH-VP  ngày 5/1/2026';
const WORK = 'nhiệm vụ N "Rà soát." { chủ trì STC  thời hạn thường xuyên  sản phẩm "Báo cáo"  báo cáo cho VP }';

/** A part that was written and could not be read is no missing part: the rule about it is silent, and the fault is reported. */
const SWALLOWED: readonly (readonly [rule: string, whole: string, broken: string])[] = [
  ['RP-DOC-001', WHOLE, 'ban hành VP  só: 12/KH-VP  ngày 5/1/2026'],
  [
    'RP-DOC-002',
    `${WHOLE} đoạn "Có Phụ lục kèm theo." phụ lục PL "Bảng" { }`,
    `${WHOLE} đoạn "Có Phụ lục kèm theo." phụ lụcc PL "Bảng" { }`,
  ],
  ['RP-DOC-003', `${WHOLE} ${WORK}`, `${WHOLE} ${WORK.replace('báo cáo cho VP', 'báo cáo lên VP')}`],
  ['RP-DOC-004', `${WHOLE} ${WORK}`, `${WHOLE} ${WORK.replace('sản phẩm "', 'sản phẫm xx "')}`],
  ['RP-COVER-003', `${WHOLE} ${WORK}`, `${WHOLE} ${WORK.replace('chủ trì', 'chủ trìì')}`],
  ['RP-DATE-003', `${WHOLE} ${WORK}`, `${WHOLE} ${WORK.replace('thời hạn', 'thời hạnn')}`],
  [
    'RP-COVER-002',
    `${WHOLE} tồn tại T "Chậm." { về C.1 } ${WORK.replace('{', '{ khắc phục T ')}`,
    `${WHOLE} tồn tại T "Chậm." { về C.1 } ${WORK.replace('{', '{ khắc phụcc T ')}`,
  ],
  ['RP-COVER-006', `${WHOLE} tồn tại T "Chậm." { về C.1 }`, `${WHOLE} tồn tại T "Chậm." { vềề C.1 }`],
  ['RP-COVER-008', `${WHOLE} nơi nhận "{STC}" ${WORK}`, `${WHOLE} nơi nhậnn "{STC}" ${WORK}`],
  [
    'RP-COVER-009',
    `${WHOLE} kính gửi "{STC}" ${WORK}`,
    `${WHOLE} kính gửi "{STC}" ${WORK.replace('chủ trì', 'chủ trìì')}`,
  ],
  ['RP-DOC-010', `${WHOLE} ${WORK}`, `${WHOLE} ${WORK.replace('"Rà soát."', '“Rà soát.”')}`],
];

describe.each(SWALLOWED)('%s', (rule, whole, broken) => {
  it('is silent where the part was written, and where it was swallowed', async () => {
    const codes = async (items: string) =>
      (await check(`${UNITS}kế hoạch K "Kế hoạch" {\n  ${items}\n}\n`)).map(({ code }) => code);
    expect(await codes(whole)).not.toContain(rule);
    const found = await codes(broken);
    expect(found).not.toContain(rule);
    expect(found.filter((code) => code.startsWith('RP-SYNTAX'))).not.toEqual([]);
  });
});

it('RP-CITE-001 is silent for a citation whose rest could not be read', async () => {
  const found = await check('cơ quan VP "Văn phòng"\nvăn bản V báo cáo "Một" sốs 12/BC-VP ngày 5/1/2026 của VP\n');
  expect(found.map(({ code }) => code)).not.toContain('RP-CITE-001');
  expect(found).not.toEqual([]);
});
