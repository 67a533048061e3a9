import type { Property } from './work.js';

/**
 * The English keyword that states a property. A property takes the place of one with the same keyword: of a role, a field, a relation or an
 * effect each its own.
 */
export function keywordOf(property: Property): string {
  switch (property.key) {
    case 'parties':
      return property.role;
    case 'texts':
      return property.field;
    case 'nodes':
      return property.relation;
    case 'points':
      return property.effect;
    default:
      return property.key;
  }
}
