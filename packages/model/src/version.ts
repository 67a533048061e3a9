/** The version of this contract. A change that a reader could notice needs a new version and a note in the changelog. */
export const SCHEMA_VERSION = 'rplan/v1';

/**
 * The name of the contract's JSON Schema, which every JSON file carries as `$schema`. A name and no address: nobody can own a domain that ends
 * in `.example` (RFC 2606). The schema lies in the packages `rplan` and `@rplan/model`.
 */
export const SCHEMA_ID = 'https://rplan.example/schema/rplan-v1.schema.json';
