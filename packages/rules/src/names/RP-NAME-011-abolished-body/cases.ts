import { type Cases, rplan } from '../../cases.js';

const BODIES = rplan`
  đơn vị H "UBND huyện Bình Sơn"
  đơn vị Q "Bình Lưu" { loại "Quận" }
  đơn vị TT "Ủy ban nhân dân thị trấn Tây Sơn"
  đơn vị TP "UBND thành phố Đà Nẵng"
  đơn vị XÃ "UBND xã Bình Sơn"
  nhóm CẤP-HUYỆN "UBND cấp huyện"
  cơ quan SNV "Sở Nội vụ"
`;
const plan = (parties: string, date = '20/5/2026') =>
  `${BODIES}\nkế hoạch K "Kế hoạch" {\n  ngày ${date}\n  nhiệm vụ N "Làm." { ${parties}  thời hạn thường xuyên }\n}`;

export const cases: Cases = {
  failing: [
    rplan`
      đơn vị H "UBND huyện Bình Sơn"
      kế hoạch K "Kế hoạch" {
        ngày 20/5/2026
        nhiệm vụ N "Một." { chủ trì «H»  thời hạn 30/9/2026 }
      }
    `,
    plan('chủ trì SNV  phối hợp «H», «Q», «TT»'),
    plan('chủ trì SNV  phối hợp «CẤP-HUYỆN»'),
    `${plan('chủ trì SNV').slice(0, -1)}  nơi nhận "{SNV}; «UBND các huyện, thị xã»" }`,
    plan('chủ trì SNV  phối hợp «"UBND huyện Trà Bồng"»'),
    plan('chủ trì SNV  phối hợp «"Phòng Nội vụ huyện Trà Bồng"», «"UBND thị xã Đức Phổ"»'),
    plan('chủ trì SNV  phối hợp «"Sở Kế hoạch và Đầu tư"», «"Sở Lao động – Thương binh và Xã hội"»'),
    `${plan('chủ trì SNV').slice(0, -1)}  nơi nhận "{SNV}; «Sở Thông tin và Truyền thông»" }`,
    `đơn vị GT "Sở Giao thông vận tải"\n${plan('chủ trì SNV  phối hợp «GT»', '01/3/2025')}`,
  ],
  silent: [
    plan('chủ trì SNV  phối hợp "Sở Kế hoạch và Đầu tư"', '28/02/2025'),
    plan('chủ trì SNV  phối hợp "Sở Tài nguyên và Môi trường (cũ)"'),
    plan('chủ trì SNV  phối hợp "Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ"'),
    rplan`
      đơn vị H "UBND huyện Bình Sơn"
      đơn vị X "UBND xã Bình Sơn"
      kế hoạch K "Kế hoạch" {
        ngày 20/5/2025
        nhiệm vụ N "Một." { chủ trì H  thời hạn 30/9/2025 }
      }
      kế hoạch K2 "Kế hoạch" {
        ngày 20/5/2026
        nhiệm vụ N "Một." { chủ trì X  thời hạn 30/9/2026 }
      }
    `,
    plan('chủ trì H', '_/6/2025'),
    plan('chủ trì H', '_/_/2025'),
    plan('chủ trì XÃ  phối hợp SNV, TP'),
    `${plan('chủ trì SNV').slice(0, -1)}  nơi nhận "{SNV}; UBND các xã, phường; Lưu hồ sơ huyện" }`,
    `${plan('chủ trì SNV', '20/5/2025').slice(0, -1)}  nơi nhận "{SNV}; UBND các huyện, thị xã" }`,
    plan('chủ trì "Phòng Kinh tế, Hạ tầng và Đô thị xã Bình Sơn"'),
    plan('chủ trì "UBND huyện Trà Bồng cũ"'),
    plan('chủ trì "UBND các xã thuộc huyện Trà Bồng trước đây"'),
    plan('chủ trì "UBND các xã, phường, đặc khu"'),
    plan('chủ trì "Hạt Kiểm lâm liên xã"'),
    plan('chủ trì "Ban Quản lý dự án đầu tư xây dựng khu vực Bình Sơn"'),
    plan('chủ trì "Trung tâm Phục vụ hành chính công xã Bình Sơn"'),
  ],
};
