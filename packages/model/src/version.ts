/** The version of this contract. A change that a reader could notice needs a new version and a note in the changelog. */
export const SCHEMA_VERSION = 'rplan/v1';
