import { millimetres } from '../length.js';
import type { PageLook } from '../profile.js';
import type { Nd30Values } from './settings.js';

export function page(values: Nd30Values): PageLook {
  return {
    width: millimetres(210),
    height: millimetres(297),
    margins: {
      top: millimetres(values.marginTop),
      right: millimetres(values.marginRight),
      bottom: millimetres(values.marginBottom),
      left: millimetres(values.marginLeft),
    },
    // The distance of the official file; the decree says only "inside the top margin".
    headerDistance: millimetres(10),
    footerDistance: millimetres(10),
    // Box 11 of the official drawing.
    circulationAt: 0.58,
    source: 'PL I, P1, I.1 to I.3, I.7 and IV',
  };
}
