import { expect, test } from 'vitest';
import { find, parseXml, textOf } from '../testing/xml-tree.js';
import { corePropertiesXml, extendedPropertiesXml } from './properties.js';

const core = (date?: string) =>
  parseXml(corePropertiesXml({ title: 'Kế hoạch', kind: 'plan', ...(date === undefined ? {} : { date }) }, 'vi-VN'));
const created = (date?: string) => {
  const element = find(core(date), 'dcterms:created');
  return element && textOf(element);
};

test('the date is the plan’s own where it is complete, else there is none', () => {
  expect(created('2026-02-03')).toBe('2026-02-03T00:00:00Z');
  expect(created('2026-02')).toBeUndefined();
  expect(created()).toBeUndefined();
});

test('an absent creator leaves no empty element', () => {
  expect(find(core(), 'dc:creator')).toBeUndefined();
  expect(find(core(), 'dc:title')?.children).toEqual(['Kế hoạch']);
});

test('number, kind and issuer stand in the words of the office', () => {
  const xml = parseXml(
    corePropertiesXml({ title: 'Khắc phục', kind: 'Kế hoạch', number: '118/KH-UBND', creator: 'Sở Nội vụ' }, 'vi-VN'),
  );
  expect(find(xml, 'dc:identifier')?.children).toEqual(['118/KH-UBND']);
  expect(find(xml, 'cp:category')?.children).toEqual(['Kế hoạch']);
  const office = parseXml(extendedPropertiesXml({ title: '', kind: '', creator: 'Sở Nội vụ' }));
  expect(find(office, 'Company')?.children).toEqual(['Sở Nội vụ']);
});
