import type { Cases } from '../../cases.js';

const of = (kind: string, line: string) => `cơ quan STC "Sở Tài chính"\n${kind} { ${line}  đoạn "Nội dung." }\n`;

export const cases: Cases = {
  failing: [
    of('kế hoạch K "Kế hoạch"', '«kính gửi» "{STC}"'),
    of('quyết định K "Ban hành"', '«kính gửi» "{STC}"'),
    of('thông báo K "Kết luận"', '«kính gửi» "{STC}"'),
  ],
  silent: [
    of('công văn K "đôn đốc"', 'kính gửi "{STC}"'),
    of('tờ trình K "Ban hành"', 'kính gửi "{STC}"'),
    of('báo cáo K "Kết quả"', 'kính gửi "{STC}"'),
    of('giấy mời K "Họp"', 'kính gửi "{STC}"'),
    of('công điện K "Ứng phó"', 'kính gửi "{STC}"'),
    of('kế hoạch K "Kế hoạch"', 'nơi nhận "{STC}"'),
  ],
};
