import { describe, expect, it } from 'vitest';
import { check } from '../testing/index.js';

async function found(words: string): Promise<string[]> {
  const text = `báo cáo B "Báo cáo" { đoạn "${words}" }`;
  return (await check(text))
    .filter(({ code }) => code === 'RP-LANG-002')
    .map(({ place: { start, end } }) => text.slice(start, end));
}

describe('words that stand twice in a row', () => {
  it.each([
    'Thực hiện hiện đại hóa nền hành chính.',
    'Thực hiện hiện nay còn chậm.',
    'Cán bộ bộ phận Một cửa.',
    'Triển khai khai thác dữ liệu.',
    'Đánh giá giá trị tài sản, thẩm định giá giá đất.',
    'Các cơ quan quan tâm bố trí.',
    'Viên chức chức danh nghề nghiệp; tổ chức chức năng.',
    'Kiểm tra tra cứu; xử lý lý lịch; đề nghị nghị quyết.',
    'Hội đồng nhân dân dân chủ bàn bạc.',
    'Làm từ từ, dần dần, luôn luôn.',
    'Kết quả đạt được được công khai.',
    'Những khó khăn còn tồn tại tại các xã nêu trên trên địa bàn kèm theo theo mẫu.',
    'Đoàn kiểm tra kiểm tra các xã; Ban Tổ chức tổ chức hội nghị.',
    'Thiết bị bị hỏng; đầu vào vào hệ thống; đơn vị trực thuộc thuộc Sở.',
    'Của của cải; cho cho vay.',
    'Tăng cường cường độ làm việc; hoàn thiện thiện chí; phối hợp hợp tác; giải quyết quyết liệt; rà soát soát xét.',
    'Chủ nghĩa xã hội xã hội chủ nghĩa.',
    'Bảo đảm đảm nhiệm; khắc phục phục vụ; đôn đốc đốc thúc; chấp hành hành chính; tiếp tục tục lệ; đảm bảo bảo mật.',
  ])('is silent: %s', async (words) => {
    expect(await found(words)).toEqual([]);
  });

  it.each([
    ['Và và các các giải pháp của của tỉnh.', ['Và và', 'các các', 'của của']],
    ['Đã được được công bố.', ['được được']],
    ['Thực hiện hiện tốt; tiếp tục tục các việc.', ['hiện hiện', 'tục tục']],
    ['Các xã phối hợp hợp.', ['hợp hợp']],
    ['Thực hiện thực hiện kế hoạch.', ['Thực hiện thực hiện']],
  ])('finds the slips: %s', async (words, slips) => {
    expect(await found(words)).toEqual(slips);
  });
});
