import type { Desk } from '@rplan/rules/testing';
import { DIRECTORY, openDesk, textAt } from '@rplan/rules/testing';
import { expect, it } from 'vitest';
import { lenses } from './code-lenses.js';

const PLAN = `kế hoạch KH-1 "K" {
  ngày 5/1/2026
  tồn tại TT-1 "Chậm" { về PAR.1  trừ 0,5 }
  tồn tại "Không tên"
  nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  chủ trì SNV  thời hạn 20/6/2026 }
  nhiệm vụ NV-2 "Hai." { khắc phục TT-1  chủ trì STC  thời hạn 30/6/2026 }
}
tiến độ T6 của KH-1 ngày 30/6/2026 { cập nhật NV-2 { trạng thái đang thực hiện } }
│`;

function shown(desk: Desk): string[] {
  return lenses(desk.language, desk.file).map(
    ({ place, title, places }) => `${textAt(desk, [place])}: ${title.vi} → ${textAt(desk, places).join(' ')}`,
  );
}

it('tell at a finding what it costs and which tasks fix it, and at a task how late it is', async () => {
  expect(shown(await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': PLAN }))).toEqual([
    'plan.rplan:TT-1: Trừ 0,5 điểm · 2 nhiệm vụ khắc phục → plan.rplan:NV-1 plan.rplan:NV-2',
    'plan.rplan:tồn tại: Chưa có nhiệm vụ khắc phục → ',
    'plan.rplan:NV-1: Quá hạn 10 ngày (tính đến 30/6/2026) → ',
  ]);
});

it('tell at a criterion what was lost, and who says why', async () => {
  const desk = await openDesk({ 'plan.rplan': PLAN.replace('│', ''), 'danh-ba.rplan': `${DIRECTORY}│` });
  expect(shown(desk)).toEqual([
    'danh-ba.rplan:1: Mất 0,5 điểm · 1 tồn tại · 2 nhiệm vụ khắc phục → plan.rplan:TT-1 plan.rplan:NV-1 plan.rplan:NV-2',
  ]);
});

it('call nothing late where no date tells what day it is', async () => {
  const desk = await openDesk('kế hoạch K "K" {\n  năm 2026\n  nhiệm vụ NV-1 "R" { thời hạn 1/2/2020 }\n}');
  expect(shown(desk)).toEqual([]);
});

it('bear broken files', async () => {
  for (const text of [PLAN.replaceAll('"', ''), PLAN.replaceAll('}', ''), 'tồn tại', 'kế hoạch K "K" { tồn tại'])
    expect(await openDesk(text).then(shown)).toBeInstanceOf(Array);
});
