const pointsPerMillimetre = 72 / 25.4;

/** Millimetres, the decree's unit of length, as points (1/72 inch), the outline's. */
export function millimetres(length: number): number {
  return length * pointsPerMillimetre;
}
