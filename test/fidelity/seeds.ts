/** A real document as issued, and how its text file differs from its pages. */
export interface Seed {
  readonly example: string;
  readonly document: string;
  readonly text: string;
  /** The first line behind the head. Heads are compared by the tests of the official layout: the text files lost parts of them. */
  readonly from: string;
  /** Paragraphs that a page break cut in two: the first words of each second part. */
  readonly cut: readonly string[];
}

export const seeds: readonly Seed[] = [
  {
    example: '000-cong-van-so-noi-vu-2023',
    document: 'CV-2023',
    text: '000-cong-van-so-noi-vu-ha-tinh-2023.txt',
    from: 'Kính gửi:',
    cut: [],
  },
  {
    example: '001-cong-van-huong-son-2024',
    document: 'CV-2024',
    text: '001-cong-van-ubnd-huyen-huong-son-2024.txt',
    from: 'Kính gửi:',
    cut: ['Thường vụ Tỉnh ủy Hà Tĩnh và'],
  },
  {
    example: '002-ke-hoach-ha-tinh-2022',
    document: 'KH-2022',
    text: '002-ke-hoach-ubnd-tinh-ha-tinh-2022.txt',
    from: 'KẾ HOẠCH',
    cut: [
      'các tiêu chí, tiêu chí thành phần của Chỉ số PAR Index',
      'đứng đầu trong CCHC nhằm cải thiện',
      'chỉ số cải cách hành chính tại các sở, ban, ngành',
      'giác tham gia với tư cách thực hiện',
    ],
  },
  {
    example: '003-cong-van-lai-chau-2023',
    document: 'CV-2023',
    text: '003-cong-van-so-vhttdl-lai-chau-2023.txt',
    from: 'Kính gửi: Trưởng các phòng, đơn vị trực thuộc Sở.',
    cut: ['thực hiện các mục tiêu, nhiệm vụ cải cách hành chính', 'chống tham nhũng tới công chức'],
  },
  {
    example: '004-bao-cao-van-phong-2018',
    document: 'BC-2018',
    text: '004-bao-cao-van-phong-ubnd-tinh-2018.txt',
    from: 'BÁO CÁO',
    cut: ['giao cho cán bộ, công chức, viên chức và người lao động đảm bảo'],
  },
];
