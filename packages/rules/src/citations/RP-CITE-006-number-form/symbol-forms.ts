/** How the symbols of the Party's bodies end, whose numbers join with `-` first: `29-KL/TU`. */
export const partyTail = /(?:TW|TU|HU|QU|ThU|ĐU|BTCTW|BTGTW|VPTW)$/u;

/** How those of state bodies end that everybody knows. */
export const stateTail = /-(?:UBND|HĐND|CP|TTg|VPCP)$/u;

/** Since when decrees bear the year in their number for certain, and since when Decree 30/2020 pads numbers below ten. */
export const decreesWithYear = 1999;
export const paddedSince = { year: 2020, month: 3, day: 5 };
