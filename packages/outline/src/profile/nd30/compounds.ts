/**
 * Words of several syllables that centred lines are not broken inside, in capitals: Vietnamese writes each syllable apart, and nothing in
 * a text says which belong together. Practice; the decree says nothing of it. A word that is not here is broken as before.
 */
export const compounds: readonly string[] = [
  // What the names of bodies and posts are made of.
  ...`
    ỦY BAN NHÂN DÂN, HỘI ĐỒNG NHÂN DÂN, BAN CHỈ ĐẠO, BAN QUẢN LÝ, VĂN PHÒNG, TRUNG TÂM, THANH TRA, TỔ CÔNG TÁC, MẶT TRẬN TỔ QUỐC,
    CÔNG AN, QUÂN SỰ, VIỆN KIỂM SÁT, TÒA ÁN, TRƯỜNG ĐẠI HỌC, TRƯỜNG CAO ĐẲNG, BỆNH VIỆN, CHI CỤC, TỔNG CỤC, TỔNG CÔNG TY, CÔNG TY,
    NGÂN HÀNG, PHÓ CHỦ TỊCH, CHỦ TỊCH, PHÓ GIÁM ĐỐC, GIÁM ĐỐC, CHÁNH VĂN PHÒNG, TRƯỞNG PHÒNG, PHÓ TRƯỞNG, TRƯỞNG BAN, BÍ THƯ,
    TỔNG GIÁM ĐỐC, HIỆU TRƯỞNG, CỤC TRƯỞNG, PHỤ TRÁCH, KẾ TOÁN
  `.split(','),
  // What the fields of ministries and departments are made of.
  ...`
    VĂN HÓA, THỂ THAO, DU LỊCH, NỘI VỤ, TƯ PHÁP, TÀI CHÍNH, XÂY DỰNG, CÔNG THƯƠNG, Y TẾ, GIÁO DỤC, ĐÀO TẠO, KHOA HỌC, CÔNG NGHỆ,
    NÔNG NGHIỆP, MÔI TRƯỜNG, DÂN TỘC, TÔN GIÁO, NGOẠI VỤ, KINH TẾ, HẠ TẦNG, ĐÔ THỊ, XÃ HỘI, HÀNH CHÍNH, PHỤC VỤ, NÔNG THÔN, THÔNG TIN,
    TRUYỀN THÔNG, BƯU CHÍNH, VIỄN THÔNG, GIAO THÔNG, VẬN TẢI, CÔNG NGHIỆP, THƯƠNG MẠI, DỊCH VỤ, LAO ĐỘNG, THƯƠNG BINH, TÀI NGUYÊN,
    KHOÁNG SẢN, ĐẤT ĐAI, NƯỚC SẠCH, THỦY LỢI, THỦY SẢN, LÂM NGHIỆP, KIỂM LÂM, CHĂN NUÔI, THÚ Y, BẢO HIỂM, THỐNG KÊ, HẢI QUAN, DÂN SỐ,
    TRẺ EM, PHỤ NỮ, THANH NIÊN, CÔNG ĐOÀN, NÔNG DÂN, CỰU CHIẾN BINH, GIA ĐÌNH, AN NINH, QUỐC PHÒNG, TRẬT TỰ, AN TOÀN, THỰC PHẨM,
    DƯỢC PHẨM, BẢO VỆ, BẢO TỒN, BẢO TÀNG, THƯ VIỆN, PHÁT THANH, TRUYỀN HÌNH, BÁO CHÍ, XUẤT BẢN, LƯU TRỮ, VĂN THƯ, CÁN BỘ, CÔNG CHỨC,
    VIÊN CHỨC, BIÊN CHẾ, TIỀN LƯƠNG, THI ĐUA, KHEN THƯỞNG
  `.split(','),
  // What works, regions and services are made of.
  ...`
    DỰ ÁN, ĐẦU TƯ, KỸ THUẬT, GIẢI PHÓNG MẶT BẰNG, BỒI THƯỜNG, TÁI ĐỊNH CƯ, QUY HOẠCH, KIẾN TRÚC, PHÁT TRIỂN, CÔNG TRÌNH, DÂN DỤNG,
    KHU VỰC, KHU KINH TẾ, CHẾ XUẤT, KHU CÔNG NGHIỆP, CỬA KHẨU, BIÊN GIỚI, BỜ BIỂN, HẢI ĐẢO, ĐẶC KHU, NĂNG LƯỢNG, ĐIỆN LỰC, CHIẾU SÁNG,
    CÂY XANH, VỆ SINH, RÁC THẢI, BIẾN ĐỔI, KHÍ HẬU, THIÊN TAI, CỨU NẠN, CỨU HỘ, PHÒNG CHỐNG, CHỮA CHÁY, TÌM KIẾM, ỨNG PHÓ, SỰ CỐ,
    CHUYỂN ĐỔI SỐ, CHUYỂN ĐỔI, DỮ LIỆU, ĐIỆN TỬ, TRỰC TUYẾN, MẠNG LƯỚI, HỆ THỐNG, PHẦN MỀM, NỀN TẢNG, ỨNG DỤNG, SÁNG TẠO, ĐỔI MỚI,
    HỘI NHẬP, QUỐC TẾ, QUỐC GIA, CHÍNH PHỦ, CHÍNH QUYỀN, ĐỊA PHƯƠNG, TRUNG ƯƠNG, NHÀ NƯỚC, NHÂN DÂN, CƠ QUAN, ĐƠN VỊ, DOANH NGHIỆP,
    HỢP TÁC XÃ, HỘ KINH DOANH, NGƯỜI DÂN, TỔ DÂN PHỐ
  `.split(','),
  // What subjects of official documents are made of.
  ...`
    KHẮC PHỤC, TỒN TẠI, HẠN CHẾ, CẢI CÁCH, CẢI THIỆN, NÂNG CAO, DUY TRÌ, NHIỆM VỤ, GIẢI PHÁP, CHỈ SỐ, KẾ HOẠCH, KẾT QUẢ, ĐÁNH GIÁ,
    TIẾN ĐỘ, THỰC HIỆN, TRIỂN KHAI, TĂNG CƯỜNG, PHỐI HỢP, QUY CHẾ, BÁO CÁO, CÔNG TÁC, CHỈ ĐẠO, ĐIỀU HÀNH, THỦ TỤC, KỶ LUẬT, KỶ CƯƠNG,
    TỔ CHỨC, HIỆU QUẢ, HIỆU LỰC, CHẤT LƯỢNG, MỨC ĐỘ, HÀI LÒNG, SỰ HÀI LÒNG, XẾP HẠNG, XÁC ĐỊNH, TIÊU CHÍ, LĨNH VỰC, MỤC TIÊU,
    CHỈ TIÊU, CHƯƠNG TRÌNH, PHƯƠNG ÁN, ĐỀ ÁN, ĐỀ XUẤT, KIẾN NGHỊ, GÓP Ý, Ý KIẾN, DỰ THẢO, BAN HÀNH, SỬA ĐỔI, BỔ SUNG, THAY THẾ,
    BÃI BỎ, RÀ SOÁT, KIỂM TRA, GIÁM SÁT, THEO DÕI, ĐÔN ĐỐC, KHẢO SÁT, ĐO LƯỜNG, CÔNG BỐ, CÔNG KHAI, MINH BẠCH, GIẢI QUYẾT, GIẢI TRÌNH,
    TRÁCH NHIỆM, QUYỀN HẠN, CHỨC NĂNG, CƠ CẤU, BỘ MÁY, SẮP XẾP, PHÂN CÔNG, PHÂN CẤP, ỦY QUYỀN, HƯỚNG DẪN, QUẢN LÝ, QUẢN TRỊ, SỬ DỤNG,
    TÀI SẢN, NGÂN SÁCH, KINH PHÍ, DỰ TOÁN, QUYẾT TOÁN, GIẢI NGÂN, ĐẤU THẦU, MUA SẮM, TIẾP NHẬN, TRẢ KẾT QUẢ, HỒ SƠ, QUY TRÌNH,
    QUY ĐỊNH, QUYẾT ĐỊNH, NGHỊ QUYẾT, CHỈ THỊ, THÔNG BÁO, KẾT LUẬN, VĂN BẢN, PHÁP LUẬT, PHÁP CHẾ, THỂ CHẾ, CHÍNH SÁCH, TỐ CÁO,
    KHIẾU NẠI, TIẾP CÔNG DÂN, CÔNG DÂN, TIÊU CỰC, THAM NHŨNG, LÃNG PHÍ, TIẾT KIỆM, TUYÊN TRUYỀN, PHỔ BIẾN, TẬP HUẤN, BỒI DƯỠNG,
    ĐẠI BIỂU, HỘI NGHỊ, CUỘC HỌP, SƠ KẾT, TỔNG KẾT, GIAI ĐOẠN, HẰNG NĂM, ĐỊNH KỲ, THƯỜNG XUYÊN, ĐỘT XUẤT, CẤP BÁCH, TRỌNG TÂM,
    TOÀN DIỆN, BỀN VỮNG, NĂNG LỰC, CẠNH TRANH, NĂNG ĐỘNG, CHỦ ĐỘNG, NGUYÊN NHÂN, VƯỚNG MẮC, KHÓ KHĂN, THÁO GỠ, XỬ LÝ, VI PHẠM,
    TRIỆT ĐỂ, ĐỒNG BỘ, LIÊN THÔNG, MỘT CỬA, LIÊN KẾT, HỢP TÁC, HOẠT ĐỘNG, NỘI DUNG, DANH MỤC, BẢNG TỔNG HỢP, TỔNG HỢP, THÀNH LẬP,
    KIỆN TOÀN, BỔ NHIỆM, TUYỂN DỤNG, LUÂN CHUYỂN
  `.split(','),
].map((phrase) => phrase.trim().replace(/\s+/g, ' '));
