/**
 * New moons and the sun's longitude at the meridian of Vietnam's legal time, UTC+7 (105°E; Quyết định 121-CP of 1967), from
 * the truncated series of Jean Meeus (Astronomical Algorithms) that Hồ Ngọc Đức's published algorithm uses. Good to some
 * minutes between 1800 and 2199. At UTC+8, China's meridian, 1968, 1985, 2007 and 2030 give another Tết.
 */
const TIME_ZONE_IN_DAYS = 7 / 24;
const RADIANS = Math.PI / 180;

/** Mean time between new moons, in days. */
export const SYNODIC_MONTH = 29.530588853;

/** Julian date of the new moon numbered 0, of 1 January 1900. */
export const NEW_MOON_ZERO = 2415021.076998695;

/** Julian day number of the Vietnamese day that holds the `k`-th new moon since 1 January 1900. */
export function newMoonDay(k: number): number {
  const t = k / 1236.85; // Julian centuries from 1900
  const t2 = t * t;
  const t3 = t2 * t;
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS; // mean anomalies
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
  const latitude = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * latitude) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * latitude + sun) -
    0.0004 * Math.sin(2 * latitude - sun) -
    0.0006 * Math.sin(2 * latitude + moon) +
    0.001 * Math.sin(2 * latitude - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  return localDay(mean + correction - deltaT(t, t2, t3));
}

/** Which of the twelve 30° sectors of the ecliptic the sun is in at the start of a Vietnamese day; 9 from the winter solstice. */
export function sunSector(day: number): number {
  const t = (day - 2451545.5 - TIME_ZONE_IN_DAYS) / 36525; // Julian centuries from 2000
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = mean + centre;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

/** Dynamical less universal time, in days. */
function deltaT(t: number, t2: number, t3: number): number {
  return t < -11
    ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
    : -0.000278 + 0.000265 * t + 0.000262 * t2;
}

function localDay(julianDate: number): number {
  return Math.floor(julianDate + 0.5 + TIME_ZONE_IN_DAYS);
}
