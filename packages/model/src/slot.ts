import type { Property } from './work.js';

/** What a property takes the place of when it is stated again: of a role, a field, a relation or an effect each its own. */
export function slotOf(property: Property): string {
  switch (property.key) {
    case 'parties':
      return `parties ${property.role}`;
    case 'texts':
      return `texts ${property.field}`;
    case 'nodes':
      return `nodes ${property.relation}`;
    case 'points':
      return `points ${property.effect}`;
    default:
      return property.key;
  }
}
