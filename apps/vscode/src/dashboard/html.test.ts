import { expect, it } from 'vitest';
import { speak } from '../l10n.js';
import { at, finding, overviewOf, task } from '../testing/overview.js';
import { dashboardHtml } from './html.js';

speak('vi');
const NONE = { errors: 0, warnings: 0, others: 0 };

const overview = overviewOf({
  asOf: '2026-07-01',
  parties: { A: '<b>Sở A</b>' },
  results: [
    {
      assessment: 'K',
      index: 'C',
      title: 'Chỉ số',
      at: at(0),
      maximum: '10',
      achieved: '8',
      lost: '2',
      explained: '1.5',
      addressed: '1',
      unaddressed: '1',
      nodes: [
        { id: 'C.1', code: '1', title: 'Lĩnh vực', at: at(4), lost: '2', explained: '1.5', addressed: '1', nodes: [] },
        { id: 'C.2', code: '2', title: 'Không mất', at: at(5), lost: '0', explained: '0', addressed: '0', nodes: [] },
      ],
    },
  ],
  findings: [finding('T')],
  tasks: [task('1', { leads: ['A'], dates: ['2026-09-30'] }), task('2', { leads: ['A'] })],
});
const html = dashboardHtml(overview, { errors: 3, warnings: 0, others: 0 });

it('takes names as words', () => {
  expect(html).not.toContain('<b>Sở A</b>');
  expect(html).toContain('&#60;b&#62;Sở A');
});

it('has every figure in words, and nothing but bars hidden from a screen reader', () => {
  for (const hidden of html.matchAll(/<td[^>]*aria-hidden="true">(.*?)<\/td>/g))
    expect(hidden[1]?.replace(/<[^>]*>/g, '')).toBe('');
  expect(
    html
      .match(/<th scope="row">Cộng<\/th>(.*?)<td aria/)?.[1]
      ?.replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/),
  ).toEqual(['10', '8', '2', '1,5', '1', '1']);
});

it('splits lost points in addressed, explained, and explained by nobody', () => {
  const shares = /<div class="split"[^>]*>(.*?)<\/div>/.exec(html)?.[1]?.match(/width:[\d.]+/g);
  expect(shares).toEqual(['width:50.0', 'width:25.0', 'width:25.0']);
});

it('leaves out fields that lost nothing, and leads to the others', () => {
  expect(html).not.toContain('Không mất');
  expect(html).toContain('data-line="4"');
});

it('has no script, no style element, nothing from elsewhere', () => {
  expect(html).not.toMatch(/<script|<style|src=|url\(|http/);
});

it('says what to do where there is no document', () => {
  expect(dashboardHtml(overviewOf(), NONE)).toContain('role="status"');
});
