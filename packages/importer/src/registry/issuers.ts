/** The fields of ministries and departments, past and present: what a name is made of, so that it is known where it ends. */
const FIELDS = [
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Ngoại vụ',
  'Xây dựng',
  'Y tế',
  'Công Thương',
  'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Dân tộc và Tôn giáo',
  'Thông tin và Truyền thông',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Lao động - Thương binh và Xã hội',
].join('|');
const PLACE = String.raw`(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?:(?:\s+\p{Lu}\p{Ll}*){1,3}|(?!\s+\p{Lu}))`;
const BODIES = [
  'Ủy ban Thường vụ Quốc hội',
  'Quốc hội',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Chính phủ',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành Trung ương',
  'Thanh tra Chính phủ',
  'Ngân hàng Nhà nước Việt Nam',
  String.raw`(?:Bộ trưởng\s+)?Bộ\s+(?:${FIELDS})`,
  String.raw`(?:Giám đốc\s+)?Sở\s+(?:${FIELDS})`,
  String.raw`(?:Chủ tịch\s+)?(?:UBND|[ỦU][yỷ] ban nhân dân)\s+${PLACE}`,
  String.raw`(?:HĐND|Hội đồng nhân dân)\s+${PLACE}`,
  String.raw`(?:Tỉnh|Thành|Huyện|Đảng) ủy(?!\p{L})`,
].join('|');
const ISSUER = new RegExp(String.raw`^\s+của\s+(${BODIES})(?![\p{L}\p{N}])`, 'u');

/** Who issued a document, from `của` behind its number and day. Only names whose end is known: the words that follow are the document's subject. */
export function issuerAt(text: string, at: number): { words: string; end: number } | undefined {
  const match = ISSUER.exec(text.slice(at, at + 120));
  return match?.[1] === undefined ? undefined : { words: match[1].replace(/\s+/g, ' '), end: at + match[0].length };
}

/** A post that heads a body, told apart from the body: `Chủ tịch` of `UBND tỉnh`. */
export function postIn(issuer: string): { post: string; body: string } | undefined {
  const [, post, body] = /^(Chủ tịch|Bộ trưởng|Giám đốc)\s+(\S.*)$/u.exec(issuer) ?? [];
  return post !== undefined && body !== undefined ? { post, body } : undefined;
}
