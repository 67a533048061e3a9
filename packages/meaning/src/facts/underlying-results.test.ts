import { expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { factsOf } from './facts.js';

const BODIES = `
  cơ quan TỈNH "UBND tỉnh"
  cơ quan SNV "Sở Nội vụ" { trực thuộc TỈNH  chức vụ GĐ "Giám đốc" { đứng đầu } }
  cơ quan STP "Sở Tư pháp" { trực thuộc TỈNH }
  văn bản QĐ-1 quyết định số 1/QĐ-UBND ngày 03/02/2026 của TỈNH "công bố Chỉ số"
  bộ chỉ số C "C" { tối đa 10  lĩnh vực 1 "Một" { tối đa 6 }  lĩnh vực 2 "Hai" { tối đa 4 } }
  bộ chỉ số D "D" { lĩnh vực 1 "Một" { tối đa 6 } }`;
const OWN = 'kết quả KQ của SNV theo C năm 2025 { tổng 9,25  điểm 1 = 5,5  điểm 2 = 3,75 }';
const OWN_BEFORE = 'kết quả KQ24 của SNV theo C năm 2024 { tổng 8,75  điểm 1 = 5  điểm 2 = 3,75 }';
const OWN_LATER = 'kết quả KQ27 của SNV theo C năm 2027 { tổng 9  điểm 1 = 5  điểm 2 = 4 }';
const ABOVE = 'kết quả KQT của TỈNH theo C năm 2025 { căn cứ QĐ-1  tổng 8,75  điểm 1 = 5  điểm 2 = 3,75 }';
const BESIDE = 'kết quả KQP của STP theo C năm 2025 { tổng 8  điểm 1 = 4,25  điểm 2 = 3,75 }';
const OTHER_INDEX = 'kết quả KD của SNV theo D năm 2024 { điểm 1 = 5 }';

const FOUND = 'tồn tại T0 "Chậm." { về C.1  trừ 0,5 }  tồn tại T1 "Chậm." { về C.2  trừ 0,25 }';
const MENDED = 'nhiệm vụ N "Làm." { khắc phục T0, T1  chủ trì STP  thời hạn 30/6/2026 }';

function plan(body: string, issuer = 'SNV'): string {
  return `kế hoạch KH "Kế hoạch" { ban hành ${issuer}  ngày 20/5/2026  năm 2026  ${body}  ${FOUND}  ${MENDED} }`;
}

async function restedOn(...statements: string[]): Promise<string[]> {
  const { documents, results } = await treesOf([BODIES, ...statements].join('\n'));
  const [document] = documents;
  if (!document) throw new Error('no document');
  return factsOf(document, results).coverage.map(({ scores }) => scores.assessment.name);
}

it.each([
  ['one result', [ABOVE], '', 'KQT'],
  ['the latest of its issuer', [OWN, OWN_BEFORE], '', 'KQ'],
  ['in whatever order they stand', [OWN_BEFORE, OWN], '', 'KQ'],
  ['not one of a year that was to come', [OWN_LATER, OWN, OWN_BEFORE], '', 'KQ'],
  ['its issuer’s, not another body’s', [ABOVE, BESIDE, OWN], '', 'KQ'],
  ['the body’s that its issuer belongs to', [ABOVE, BESIDE], '', 'KQT'],
  ['the one it refers to', [OWN, OWN_BEFORE], 'đoạn "Năm 2024 đạt {KQ24.tổng} điểm."', 'KQ24'],
  ['the one it is based on', [OWN, OWN_BEFORE], 'căn cứ KQ24', 'KQ24'],
  ['the one its findings come from', [OWN, OWN_BEFORE], 'tồn tại T9 "Chậm." { về C.1  theo kết luận KQ24 }', 'KQ24'],
  ['the one whose decision it cites', [OWN, ABOVE], 'đoạn "Thực hiện {QĐ-1}."', 'KQT'],
  ['the latest of those it refers to', [OWN, OWN_BEFORE], 'đoạn "Đạt {KQ.tổng}, năm trước {KQ24.tổng}."', 'KQ'],
  ['its issuer’s of those it refers to', [OWN, ABOVE], 'đoạn "Đạt {KQ.tổng}, tỉnh {KQT.tổng}."', 'KQ'],
  ['one of each index', [OWN_BEFORE, OWN, OTHER_INDEX], 'tồn tại T9 "Chậm." { về D.1 }', 'KQ KD'],
])('a document rests on %s', async (_, results, body, expected) => {
  expect(await restedOn(...results, plan(body))).toEqual(expected.split(' '));
});

it('rests on no result of several other bodies that it does not name', async () => {
  expect(await restedOn(BESIDE, OWN, plan('', 'TỈNH'))).toEqual([]);
  expect(await restedOn(BESIDE, OWN, plan('đoạn "{KQP.tổng} và {KQ.tổng}."', 'TỈNH'))).toEqual(['KQP', 'KQ']);
});

it('counts a finding only for the results it comes from', async () => {
  const words = 'tồn tại T2 "Chậm." { về C.1  trừ 1,25  theo kết luận KQP }';
  const { documents, results } = await treesOf([BODIES, BESIDE, OWN, plan(words, 'TỈNH')].join('\n'));
  const [document] = documents;
  const [first] = document ? factsOf(document, results).coverage : [];
  const explained = [...(first?.nodes.values() ?? [])].map((node) => Number(node.explained.units));
  expect(first?.scores.assessment.name).toBe('KQP');
  expect(explained).toEqual([175, 25]);
});
