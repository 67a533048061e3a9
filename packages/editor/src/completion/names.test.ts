import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.js';
import type { Proposal } from './proposal.js';

async function proposals(marked: string): Promise<{ found: Proposal[]; typed: (proposal: Proposal) => string }> {
  const { language, file, offset, text } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': marked });
  return { found: complete(language, file, offset), typed: ({ from }) => text.slice(from, offset) };
}

async function names(marked: string): Promise<string[]> {
  const { found } = await proposals(marked);
  return found
    .filter(({ kind }) => !['keyword', 'snippet', 'deadline', 'kind'].includes(kind))
    .map(({ insert }) => insert);
}

const inTask = (inside: string) =>
  `kế hoạch KH-1 "K" {\n  tồn tại TT-1 "Chậm báo cáo"\n  nhiệm vụ NV-1 "Rà soát." { ${inside} }\n}`;

describe('names that fit', () => {
  it('offers parties to lead, a post of several units with its unit', async () => {
    expect((await names(inTask('chủ trì │'))).sort()).toEqual(
      ['CÁC-SỞ', 'P-CCHC', 'SNV', 'SNV.GĐ', 'STC', 'STC.GĐ'].sort(),
    );
  });

  it('offers findings to fix, and no tasks', async () => {
    expect(await names(inTask('khắc phục │'))).toEqual(['TT-1']);
  });

  it('offers the index and its nodes', async () => {
    expect(await names(inTask('về │'))).toEqual(expect.arrayContaining(['PAR', 'PAR.1.1.1']));
  });

  it('offers legal documents as a basis, and the next after a comma', async () => {
    expect(await names(inTask('căn cứ QĐ-615, │'))).toEqual(expect.arrayContaining(['QĐ-615', 'KH-1', 'KQ']));
  });

  it('offers the nodes of the index behind points', async () => {
    expect(await names('kết quả K2 của SNV theo PAR năm 2024 { điểm │ }')).toEqual(['1', '1.1', '1.1.1', '2']);
  });
});

describe('behind a dot', () => {
  it('offers the posts and units of a unit', async () => {
    expect(await names(inTask('chủ trì SNV.│'))).toEqual(['GĐ', 'P-CCHC']);
  });

  it('replaces a code from the first dot on, dots and all', async () => {
    const { found, typed } = await proposals(inTask('về PAR.1.│'));
    expect(found.map((proposal) => `${typed(proposal)}→${proposal.insert}`)).toEqual(
      expect.arrayContaining(['1.→1.1', '1.→1.1.1']),
    );
  });
});

describe('by the words of a title', () => {
  it('finds a unit by any word, without diacritics', async () => {
    const { found, typed } = await proposals(inTask('chủ trì noi v│'));
    const unit = found.find(({ insert }) => insert === 'SNV');
    expect(unit && typed(unit)).toBe('noi v');
    // An editor keeps what begins with the letters typed.
    expect(unit?.filter.startsWith('noi v')).toBe(true);
  });

  it('shows title, kind and points', async () => {
    const { found } = await proposals(inTask('về PAR.1│'));
    expect(found.find(({ insert }) => insert === '1.1')).toMatchObject({
      detail: 'Kế hoạch',
      description: 'tiêu chí · tối đa 2',
    });
  });
});

describe('new names', () => {
  it.each([
    ['nhiệm vụ │', 'NV-8'],
    ['tồn tại │', 'TT-1'],
    ['chú thích │', 'CT-1'],
  ])('%s goes on with the author’s numbers', async (inside, expected) => {
    expect(await names(`kế hoạch KH-1 "K" {\n  nhiệm vụ NV-7 "Bảy"\n  ${inside}\n}`)).toEqual([expected]);
  });
});
