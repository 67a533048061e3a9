import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { hover } from './hover.js';

async function text(marked: string): Promise<string | undefined> {
  const { language, file, offset } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': marked });
  return hover(language, file, offset)?.text;
}

const PLAN = `kế hoạch KH-1 "K" {
  năm 2026
  tồn tại TT-1 "Chậm, xem {QĐ-615}" { về PAR.1.1  trừ 0,5 }
  mục "Một" {
    chủ trì SNV
    nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  thời hạn trước ngày 2/9 }
  }
}
`;
const at = (piece: string, plan = PLAN) => text(plan.replace(piece.replace('│', ''), piece));

describe('hovering', () => {
  it('a criterion tells its points, what was lost, and what mends it', async () => {
    const found = await at('về PAR.1│', PLAN.replace('PAR.1.1', 'PAR.1'));
    expect(found).toContain('Điểm tối đa: 6');
    expect(found).toContain('KQ: **5,5/6**, mất 0,5');
    expect(found).toContain('tồn tại TT-1 giải thích 0,5 điểm; khắc phục bằng NV-1');
  });

  it('a criterion tells how it is scored, with its evidence and what is not known', async () => {
    const found = await text(`bộ chỉ số B "B" {
  lĩnh vực 1 "Một" {
    tối đa 1,5
    tự chấm
    chủ trì SNV
    cách chấm "Đủ: 1,5; thiếu: 0"
    tài liệu kiểm chứng "Kế hoạch", "Báo cáo năm"
    còn trống "thời điểm chốt số liệu"
  }
}
kế hoạch KH-1 "K" { mục "Một" { nhiệm vụ NV-1 "Rà soát." { về B.1│ } } }
`);
    for (const words of [
      'Chấm bằng: tự chấm',
      'Đủ: 1,5; thiếu: 0',
      'Kế hoạch; Báo cáo năm',
      'Chủ trì: SNV',
      'thời điểm chốt số liệu',
    ])
      expect(found).toContain(words);
  });

  it('a unit tells its tasks, inherited ones too', async () => {
    const found = await at('chủ trì S│NV');
    expect(found).toContain('**Sở Nội vụ** · cơ quan SNV');
    expect(found).toContain('chủ trì (1): NV-1');
  });

  it('a legal document is cited in full', async () => {
    expect(await at('{QĐ│-615}')).toContain(
      'Quyết định số 615/QĐ-UBND ngày 15/3/2025 của Sở Nội vụ về việc công bố Chỉ số',
    );
  });

  it('a deadline tells its day, and the holiday on it', async () => {
    const found = await at('trước ngày│ 2/9');
    expect(found).toContain('Hạn cuối: ');
    expect(found).toContain('01/9/2026');
    expect(found).toContain('Năm 2026 lấy theo kỳ của kế hoạch.');
  });

  it('a deadline tells how long it is still, and what lies on the way, from the project’s own day', async () => {
    const found = await at('trước ngày│ 2/9', PLAN.replace('năm 2026', 'năm 2026\n  ngày 28/8/2026'));
    expect(found).toContain('Còn 4 ngày, trong đó 0 ngày làm việc (tính từ 28/8/2026).');
    expect(found).toContain('Ngày nghỉ trước hạn: ');
    expect(await at('trước ngày│ 2/9')).not.toContain('Còn ');
    const late = await at('trước ngày│ 2/9', PLAN.replace('năm 2026', 'năm 2026\n  ngày 11/9/2026'));
    expect(late).toContain('Quá hạn 10 ngày (tính đến 11/9/2026).');
  });

  it('a task tells what holds for it by inheritance', async () => {
    const found = await at('nhiệm vụ NV│-1');
    expect(found).toContain('chủ trì: Sở Nội vụ');
    expect(found).toContain('01/9/2026');
  });

  it('a finding tells what fixes it', async () => {
    expect(await at('khắc phục TT│-1')).toContain('Khắc phục bằng: NV-1');
  });

  it('a keyword tells what it is for, with an example', async () => {
    expect(await at('kh│ắc phục')).toContain('khắc phục TT-1, KH-2025.TT-2');
  });

  it('speaks the language of the file', async () => {
    const found = await text('plan KH-1 "K" {\n  year 2026\n  task NV-1 "T" { lead SNV  due before│ day 2/9 }\n}');
    expect(found).toContain('Due: Tuesday, 01/9/2026');
  });

  it('has nothing to say about prose', async () => {
    expect(await at('Chậm│,')).toBeUndefined();
  });
});
