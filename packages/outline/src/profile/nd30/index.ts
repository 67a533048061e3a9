import type { LayoutProfile } from '../profile.js';
import { defaultProfile } from '../resolve.js';
import type { ProfileBase } from '../settings.js';
import { bodyLooks } from './body-looks.js';
import { tableColumns } from './columns.js';
import { footLooks } from './foot-looks.js';
import { headLooks } from './head-looks.js';
import { page } from './page.js';
import { boxes, columns, rules } from './rules.js';
import { type Nd30Settings, type Nd30Values, nd30Settings, nd30Sizes } from './settings.js';
import { tableLook, tableLooks } from './table-looks.js';
import { nd30Texts } from './texts.js';

function build(values: Nd30Values): LayoutProfile {
  const sizes = nd30Sizes[values.sizeSet];
  return {
    id: 'nd30',
    act: 'Nghị định 30/2020/NĐ-CP',
    language: 'vi-VN',
    // PL I, P1, I.4: Times New Roman, black, Unicode composed by TCVN 6909:2001.
    font: 'Times New Roman',
    page: page(values),
    paragraphs: {
      ...headLooks(sizes),
      ...bodyLooks(sizes, values),
      ...tableLooks(sizes, values),
      ...footLooks(sizes, values),
    },
    rules: rules(values),
    boxes,
    columns: columns(values),
    table: tableLook(values),
    tables: tableColumns(values),
    texts: { ...nd30Texts, attached: { ...nd30Texts.attached, filled: values.attachedLine === 'filled' } },
  };
}

/** Decree 30/2020/NĐ-CP with the choices that it leaves to an office; `resolveProfile(nd30Base, ...)` makes them. */
export const nd30Base: ProfileBase<Nd30Settings> = { id: 'nd30', settings: nd30Settings, build };

/** Decree 30/2020/NĐ-CP with no choice made: the sizes of the "14" set, margins 20, 20, 30 and 20 mm. */
export const nd30: LayoutProfile = defaultProfile(nd30Base);
