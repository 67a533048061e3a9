/** `rplan --help`, in both languages: nobody knows yet which one the reader wants. */
export const HELP = `rplan: kiểm tra và biên dịch kế hoạch khắc phục / check and compile remediation plans

  rplan check [PATH...]                 kiểm tra / check
  rplan build [PATH...] --to json,docx --out DIR
                                        xuất văn bản / write documents
  rplan import FILE... --out DIR        mở văn bản Word, Excel, PDF thành dự án / a project from Word, Excel, PDF
  rplan collect FILE... --plan KH-2026 [--day NGÀY] [--by ĐƠN-VỊ]
                                        nhận bảng theo dõi các đơn vị gửi lại / take trackers that units sent back
  rplan new MẪU --of KH-2026 [--unit ĐƠN-VỊ] [--day NGÀY]
                                        văn bản theo dõi từ số liệu: don-doc, bao-cao-quy, giao-ban, phieu-trich, ket-luan... / follow-up documents
  rplan roll KH-2026 --year 2027 [--index BỘ-CHỈ-SỐ] --out DIR
                                        kế hoạch năm sau / next year's plan
  rplan import --update FILE.docx [--out DIR] [--take all|1,3-5]
                                        lấy chỗ đã sửa trong Word về kế hoạch / take edits made in Word back
  rplan review FILE... [--out FILE]     góp ý ngay trong tệp Word / comments in a copy of a Word file
  rplan fmt [PATH...] [--check] [--vocabulary vi|en]
                                        định dạng, đổi bộ từ khóa / format, convert
  rplan diff A [B]                      so sánh hai bản, A và B là thư mục, tệp hoặc bản git / compare two versions
  rplan explain [CODE]                  giải thích quy tắc / explain a rule
  rplan lsp --stdio                     máy chủ ngôn ngữ / language server

PATH: tệp .rplan hoặc thư mục; không ghi là thư mục hiện tại / a file or folder; the current folder without it.

  --lang vi|en           ngôn ngữ thông báo / language of messages
  --format pretty|short|json|sarif|junit|github
  --strict               cảnh báo cũng là lỗi / warnings count as errors
  --max-warnings N       quá N cảnh báo là lỗi / more than N warnings count as an error
  --as-of NGÀY|today     ngày xét quá hạn / the day that lateness is judged on
  --baseline FILE        chỉ tính lỗi mới so với danh sách đã biết / only what the file does not have counts
  --update-baseline      ghi những gì đang có vào danh sách đó / write what is found now into it
  --fix                  sửa những chỗ sửa được mà không đổi nghĩa / mend what can be mended without a change of meaning
  --watch                kiểm tra lại mỗi khi tệp thay đổi / check again on each change
  --no-emit-on-error     còn lỗi thì không xuất / write nothing when there are errors
  --source-map           JSON kèm vị trí trong tệp nguồn / places in the sources beside the JSON
  --embed                tệp Word mang theo cả dữ liệu không in ra / the Word file carries the data that it does not print
  --per-unit             thêm lịch, bảng theo dõi riêng cho từng đơn vị / a calendar and a tracker for each unit, too
  --shard I/N            chỉ làm phần thứ I trong N phần / only the Ith of N parts of the work
  --own-rules            chạy cả quy tắc riêng nêu trong rplan.json; chỉ dùng khi tin dự án / run the project's own rules too
  -h, --help   -V, --version   NO_COLOR=1: không tô màu / no colours

Mã kết thúc / exit status: 0 không lỗi / no errors, 1 có lỗi / errors, 2 sai lệnh hoặc không đọc được / bad usage or unreadable input
`;
