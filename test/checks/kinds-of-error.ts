/** A kind of error that the five real documents contain, and what catches it; without a code it is beyond a machine, for the reason noted. */
export interface KindOfError {
  readonly id: string;
  readonly what: { readonly en: string; readonly vi: string };
  readonly codes: readonly string[];
  readonly note?: { readonly en: string; readonly vi: string };
}

const kind = (
  id: string,
  en: string,
  vi: string,
  codes: readonly string[],
  note?: readonly [en: string, vi: string],
): KindOfError => ({ id, what: { en, vi }, codes, ...(note && { note: { en: note[0], vi: note[1] } }) });

export const kindsOfError: readonly KindOfError[] = [
  kind(
    'V01',
    'number, symbol, date or issuer missing in the head',
    'phần đầu thiếu số, ký hiệu, ngày hoặc cơ quan ban hành',
    ['RP-DOC-001'],
  ),
  kind('V02', 'an appendix is announced and not there', 'nói có phụ lục nhưng không có', ['RP-DOC-002']),
  kind(
    'V03',
    'of groups side by side some name who leads them, one does not',
    'trong các nhóm nhiệm vụ cạnh nhau có nhóm không giao cho ai',
    ['RP-COVER-010', 'RP-COVER-003'],
    [
      'the group where somebody leads all of them, else each task',
      'báo ở nhóm nếu có đơn vị chủ trì chung, nếu không thì báo ở từng nhiệm vụ',
    ],
  ),
  kind(
    'V04',
    'an addressee whom no task names',
    'nơi nhận ở Kính gửi không được giao nhiệm vụ nào',
    ['RP-COVER-009'],
    ['direct naming counts, not membership of a group', 'tính nêu đích danh, không tính qua nhóm'],
  ),
  kind('V05', 'a task without date or period', 'nhiệm vụ không có thời hạn', ['RP-DATE-002', 'RP-DATE-003']),
  kind(
    'V06',
    'the unit that works is the only one that monitors',
    'đơn vị thực hiện tự theo dõi chính mình',
    [],
    ['whether another could is a matter of the office', 'có đơn vị khác theo dõi được hay không là việc của cơ quan'],
  ),
  kind(
    'V07',
    'one unit under several names',
    'một đơn vị có nhiều tên gọi',
    ['RP-NAME-007'],
    [
      'where the name is a link; plain words may mean another unit',
      'khi tên là liên kết; ghi bằng lời thì có thể là đơn vị khác',
    ],
  ),
  kind('V08', 'a finding without a criterion', 'tồn tại không gắn tiêu chí', ['RP-COVER-006']),
  kind(
    'V09',
    'a deadline before the document’s own date',
    'thời hạn trước ngày của văn bản',
    ['RP-DATE-007'],
    [
      'where the date decides; a blank date decides nothing, and RP-DOC-001 names it',
      'khi có đủ ngày; ngày còn trống thì RP-DOC-001 báo',
    ],
  ),
  kind(
    'V10',
    'an incomplete citation',
    'viện dẫn chưa đủ',
    ['RP-CITE-001', 'RP-CITE-005'],
    [
      'an issuer cut short inside the author’s own words needs a human',
      'cơ quan ban hành viết cụt trong lời văn thì cần người đọc',
    ],
  ),
  kind(
    'V11',
    'a report dated before the end of the period it reports on',
    'báo cáo đề ngày trước khi hết kỳ báo cáo',
    [],
    ['the period stands in free prose', 'kỳ báo cáo nằm trong lời văn'],
  ),
  kind('V12', 'one value of a list without its unit', 'một giá trị trong danh sách thiếu đơn vị tính', [
    'RP-SCORE-007',
  ]),
  kind(
    'V13',
    'a rate is claimed, counts are given',
    'nói tỷ lệ nhưng chỉ nêu số lượng',
    [],
    ['the claim is free prose', 'nhận định nằm trong lời văn'],
  ),
  kind(
    'V14',
    'counts padded in two ways (`05`, `4`)',
    'số lượng lúc ghi `05` lúc ghi `4`',
    [],
    [
      'offices pad on purpose below ten; which of the two is meant is taste',
      'thêm số 0 hay không là thói quen trình bày',
    ],
  ),
  kind(
    'V15',
    'a list of counts without its total',
    'danh sách số lượng không có tổng',
    [],
    ['no total is stated that could be wrong', 'không có tổng nào để đối chiếu'],
  ),
  kind(
    'V16',
    'a group’s label does not fit one member',
    'nhãn nhóm không đúng với một thành viên',
    [],
    ['the label is free prose', 'nhãn nằm trong lời văn'],
  ),
  kind(
    'V17',
    'a finding that no task fixes; one met only by a catch-all',
    'tồn tại không có nhiệm vụ khắc phục, hoặc chỉ có nhiệm vụ chung',
    ['RP-COVER-002', 'RP-COVER-007'],
  ),
  kind('V18', 'a letter of another script', 'chữ cái của bảng chữ khác', ['RP-LANG-001']),
  kind('V19', 'two sentences glued together, a stray slash', 'hai câu dính nhau, dấu gạch chéo thừa', [
    'RP-LANG-008',
    'RP-LANG-007',
  ]),
  kind(
    'V20',
    'tasks without a deliverable',
    'nhiệm vụ không có sản phẩm',
    ['RP-DOC-004'],
    [
      'once a document; each task where the project demands one (RP-DOC-007)',
      'báo một lần cho văn bản; dự án yêu cầu thì báo từng nhiệm vụ (RP-DOC-007)',
    ],
  ),
  kind(
    'V21',
    'an index named that is not declared',
    'nêu chỉ số chưa khai báo',
    [],
    [
      'a mention is not a target; declare the index and link it',
      'nhắc tên chưa phải là mục tiêu; hãy khai báo và liên kết',
    ],
  ),
  kind(
    'V22',
    '`số` missing in a citation, its parts in another order',
    'viện dẫn thiếu chữ “số”, sai thứ tự',
    ['RP-CITE-004'],
    ['the order of the parts in the author’s own words is not judged', 'không xét thứ tự các phần khi tác giả tự viết'],
  ),
  kind(
    'V23',
    'no edition given for an index',
    'không nêu bản của bộ chỉ số',
    [],
    ['nothing can be compared where no decision is declared', 'không khai báo quyết định thì không có gì để đối chiếu'],
  ),
  kind('V24', 'a date written out among short ones', 'ngày viết đầy đủ lẫn với ngày viết tắt', ['RP-LANG-010']),
  kind(
    'V25',
    'a percentage that the data contradict; rounding must stay silent',
    'tỷ lệ trái với số liệu; sai khác do làm tròn thì không báo',
    ['RP-SCORE-005'],
  ),
  kind(
    'V26',
    'a list that repeats an item',
    'danh sách lặp một mục',
    ['RP-LANG-002'],
    [
      'words in a row; a repeated phrase is often meant (“xã hội, xã hội - nghề nghiệp”)',
      'từ lặp liền nhau; cụm từ lặp nhiều khi có chủ ý',
    ],
  ),
  kind(
    'V27',
    'given work, but neither addressed nor a recipient',
    'được giao việc nhưng không có ở Kính gửi, Nơi nhận',
    ['RP-COVER-008'],
  ),
  kind('V28', 'a superseded term', 'thuật ngữ đã bị thay thế', ['RP-LANG-004', 'RP-LANG-003']),
  kind(
    'V29',
    'subscript digits in a symbol',
    'chữ số dưới dòng trong ký hiệu',
    [],
    [
      'names compare by NFKC, so nothing goes wrong; the sign itself is the office’s',
      'tên được so theo NFKC nên không sai; ký hiệu là của cơ quan',
    ],
  ),
  kind(
    'V30',
    'slips of the pen',
    'lỗi viết',
    ['RP-LANG-002', 'RP-LANG-003', 'RP-LANG-007'],
    ['slips that were met before; no dictionary', 'các lỗi đã gặp; không phải từ điển chính tả'],
  ),
  kind('V31', 'an abbreviation explained nowhere', 'chữ viết tắt không được giải thích', ['RP-LANG-009']),
  kind('V32', 'one number with two dates', 'một số hiệu có hai ngày', ['RP-CITE-002']),
  kind(
    'V33',
    'one document cited twice in a sentence',
    'một câu viện dẫn một văn bản hai lần',
    [],
    [
      'a citation may be repeated on purpose; two declarations are RP-CITE-002',
      'nhắc lại có thể có chủ ý; khai báo hai lần thì RP-CITE-002 báo',
    ],
  ),
  kind(
    'V34',
    'a plan for a year that was over',
    'kế hoạch cho năm đã qua',
    [],
    ['the year stands in a title', 'năm nằm trong trích yếu'],
  ),
  kind(
    'V35',
    'an index or field under another name',
    'chỉ số, lĩnh vực ghi sai tên',
    ['RP-LANG-003'],
    [
      'for known slips; names of fields move between editions and have aliases',
      'với các lỗi đã gặp; tên lĩnh vực thay đổi theo từng bản',
    ],
  ),
  kind('V36', 'one population with two sizes', 'một nhóm so sánh có hai số lượng', ['RP-SCORE-008']),
  kind('V37', 'one value for two measures', 'một giá trị cho hai chỉ tiêu', [], ['free prose', 'nằm trong lời văn']),
  kind(
    'V38',
    'a unit that does not exist',
    'đơn vị không tồn tại',
    ['RP-NAME-001', 'RP-NAME-006', 'RP-LANG-003'],
    ['a name, a party in words, a known slip', 'tên chưa khai báo, đơn vị ghi bằng lời, lỗi đã gặp'],
  ),
  kind(
    'V39',
    'a product outside the owner’s authority',
    'sản phẩm ngoài thẩm quyền của đơn vị',
    [],
    [
      'who may issue what is a matter of law that the text does not carry',
      'thẩm quyền ban hành không có trong văn bản',
    ],
  ),
  kind('V40', 'nobody is asked to report', 'không yêu cầu báo cáo', ['RP-DOC-003']),
  kind('V41', 'another year than the result’s', 'ghi năm khác năm của kết quả', ['RP-SCORE-006']),
  kind('V42', 'fields that do not add up to the total', 'điểm các lĩnh vực cộng lại khác tổng', ['RP-SCORE-001']),
  kind('V43', 'decimal points among commas', 'lẫn dấu chấm và dấu phẩy thập phân', ['RP-LANG-005']),
  kind('V44', 'lost points that no finding explains', 'điểm mất không tồn tại nào giải thích', ['RP-COVER-001']),
  kind('V45', 'a stated count that the data contradict', 'số lượng ghi trái với số liệu', ['RP-SCORE-005']),
  kind(
    'V46',
    'fields called criteria',
    'gọi lĩnh vực là tiêu chí',
    [],
    ['the word is right elsewhere in the same text', 'từ này đúng ở chỗ khác trong cùng văn bản'],
  ),
  kind('V47', 'deductions that differ from the loss', 'điểm trừ khác điểm mất', ['RP-SCORE-003', 'RP-COVER-001']),
  kind('V48', 'a value missing behind `đạt`', 'thiếu giá trị sau “đạt”', ['RP-LANG-006']),
  kind('V49', 'periodic without a period', 'định kỳ nhưng không nêu kỳ', ['RP-DATE-002']),
  kind('V50', 'no lead, or several', 'không có hoặc có nhiều đơn vị chủ trì', ['RP-COVER-003', 'RP-COVER-005']),
  kind('V51', 'tasks assigned in different ways', 'các nhiệm vụ giao theo cách khác nhau', [
    'RP-DOC-005',
    'RP-LANG-003',
  ]),
  kind('V52', 'letters out of order', 'chữ cái đánh sai thứ tự', ['RP-DOC-006']),
];
