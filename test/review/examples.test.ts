import { review } from '@rplan/review';
import { readWord } from '@rplan/word-reader';
import { expect, it } from 'vitest';
import { documentsOf } from '../fidelity/examples.js';

/** What is at error level in the Word files of real documents, each looked at: their authors' slips, which `check` names too. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  '000-cong-van-so-noi-vu-2023': [],
  '001-cong-van-huong-son-2024': ['RP-LANG-001'],
  '002-ke-hoach-ha-tinh-2022': [],
  '003-cong-van-lai-chau-2023': [],
  '004-bao-cao-van-phong-2018': ['RP-SCORE-001'],
  'ke-hoach-mau-2026': [],
};

it.each(Object.entries(ERRORS))(
  '%s is reviewed in Word with these errors alone, in the layout of the decree',
  async (example, wanted) => {
    const codes: string[] = [];
    for (const [name, bytes] of await documentsOf(example)) {
      const reading = readWord(bytes);
      if (!reading.ok) throw new Error(name);
      const { findings } = await review(name, reading.document);
      codes.push(...findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])));
    }
    expect(codes).toEqual(wanted);
  },
  60_000,
);
