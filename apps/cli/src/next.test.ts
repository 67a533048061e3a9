import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { run } from './testing.js';

const PLAN = `cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV"  địa danh "Trà Sơn"  chức vụ GĐ "Giám đốc" { đứng đầu } }
cơ quan STC "Sở Tài chính"
bộ chỉ số PAR "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 6 }  lĩnh vực 2 "Hai" { tối đa 4 } }
bộ chỉ số PAR-2027 "Chỉ số mới" { tối đa 10  kế thừa PAR  lĩnh vực 3 "Ba" { tối đa 6  kế thừa PAR.1 }  lĩnh vực 4 "Bốn" { tối đa 4 } }
kế hoạch KH-2026 "Khắc phục tồn tại, hạn chế năm 2026" {
  ban hành SNV  số 1/KH-SNV  ngày 05/01/2026  năm 2026
  mục A "Việc" {
    nhiệm vụ NV-1 "Rà soát thủ tục." { về PAR.1  chủ trì SNV  thời hạn 30/6/2026 }
    nhiệm vụ NV-2 "Lập dự toán." { về PAR.2  chủ trì STC  thời hạn 31/8/2026  phối hợp SNV  điểm dự kiến tăng 0,5 }
    nhiệm vụ NV-3 "Sơ kết." { về PAR.1  chủ trì SNV  thời hạn trước ngày 15/12/2026  sau NV-1 }
    nhiệm vụ NV-4 "Khảo sát." { về PAR.1  chủ trì STC  thời hạn 30/9/2026 }
  }
  nơi nhận "{STC}"
  lưu "VT, VP"
  ký SNV.GĐ "Trần Văn Khải"
}
thông báo TB-1 "Điều chỉnh" { ban hành SNV  số 2/TB-SNV  ngày 10/7/2026
  điều chỉnh KH-2026
  ý "Đổi đơn vị." { sửa đổi NV-2 { chủ trì SNV  phối hợp _ } }
  ý "Thôi khảo sát." { bãi bỏ NV-4 }
  ý "Bổ sung:" { bổ sung vào A { nhiệm vụ NV-1 "Làm sạch dữ liệu." { về PAR.1  chủ trì STC  thời hạn 30/10/2026 } } }
}
tiến độ TD of KH-2026 ngày 15/7/2026 { cập nhật NV-1 { trạng thái hoàn thành  ngày hoàn thành 25/6/2026 } }
`.replace('TD of', 'TD của');

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('rplan new', () => {
  it('writes letters to the units that are late, in the project of the plan', async () => {
    const folder = await folderWith({ 'ke-hoach.rplan': PLAN });
    const { exit, out } = await run(
      folder,
      'new',
      'don-doc',
      '--of',
      'KH-2026',
      '--day',
      '15/9/2026',
      '--format',
      'json',
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out).files).toEqual(['don-doc-snv-20260915.rplan', 'don-doc-20260915.rplan']);
    expect(read(folder, 'don-doc-snv-20260915.rplan')).toContain('{KH-2026.số nhiệm vụ quá hạn.SNV}');
    expect((await run(folder, 'check', '.')).exit).toBe(0);
    // Never over a file that is there.
    const again = await run(folder, 'new', 'urging', '--of', 'KH-2026', '--unit', 'SNV', '--day', '15/9/2026');
    expect(again.exit).toBe(0);
    expect(readdirSync(folder)).toContain('don-doc-snv-20260915-2.rplan');
  });

  it.each([
    [['new'], 2],
    [['new', 'thu', '--of', 'KH-2026'], 2],
    [['new', 'don-doc', '--of', 'KH-9'], 2],
    [['new', 'don-doc', '--of', 'KH-2026', '--unit', 'SYT'], 2],
    [['new', 'don-doc', '--of', 'KH-2026', '--day', '1/2/2026'], 2],
    [['new', 'giao-ban', '--of', 'KH-2026', '--out', '../khac'], 2],
    [['roll', 'KH-2026'], 2],
    [['roll', 'KH-2026', '--year', '2026'], 2],
    [['roll', 'KH-2026', '--year', 'sau'], 2],
    [['roll', 'KH-2026', '--year', '2027', '--index', 'PAR-9'], 2],
  ])('%j writes nothing and says why', async (argv, status) => {
    const folder = await folderWith({ 'ke-hoach.rplan': PLAN });
    const { exit, err } = await run(folder, ...argv);
    expect(exit).toBe(status);
    expect(err).not.toBe('');
    expect(readdirSync(folder)).toEqual(['ke-hoach.rplan']);
  });
});

describe('rplan roll', () => {
  it('takes open tasks as they stand into the later year', async () => {
    const folder = await folderWith({ 'ke-hoach.rplan': PLAN });
    const { exit, out } = await run(
      folder,
      ...['roll', 'KH-2026', '--year', '2027', '--index', 'PAR-2027', '--format', 'json'],
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rolled: 3, left: 2 });
    const plan = read(folder, 'kh-2027.rplan');
    // Given to another lead by an amendment; 31/8/2027 is a working day.
    expect(plan).toMatch(/nhiệm vụ NV-2 "Lập dự toán\."[^}]*chủ trì SNV[^}]*thời hạn 31\/8\/2027/u);
    expect(plan).not.toMatch(/^\s*điểm dự kiến tăng/mu);
    // What was done stays, and is named as a part of the old plan.
    expect(plan).toContain('sau KH-2026.NV-1');
    expect(plan).toContain('về PAR-2027.3');
    // A task that was added has the name that it was given, since the other one stays.
    expect(plan).toMatch(/nhiệm vụ NV-1 "Làm sạch dữ liệu\."[^}]*thời hạn 29\/10\/2027/u);
    const list = read(folder, 'kh-2027-chuyen-tiep.md');
    expect(list).toContain('- NV-4: Khảo sát. (đã thôi thực hiện');
    expect(list).toContain('- PAR.1 → PAR-2027.3');
    expect(list).toContain('- PAR.2 → không còn');
    expect((await run(folder, 'check', '.')).exit).toBe(0);
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });
});
