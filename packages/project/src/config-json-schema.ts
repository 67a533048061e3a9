import { rules } from '@rplan/rules';
import { z } from 'zod';
import { projectConfig } from './config-schema.js';

/** The schema of `rplan.json` for editors: the same that the program reads it by, with the codes of the rules. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(projectConfig, { io: 'input', target: 'draft-7', reused: 'ref' });
  const named = { ...schema, title: 'rplan.json', description: 'Settings of an RPlan project.' };
  const codes = { propertyNames: { enum: rules.map(({ code }) => code) } };
  const properties = schema.properties as Record<string, object>;
  return `${JSON.stringify({ ...named, properties: { ...properties, rules: { ...properties.rules, ...codes } } }, undefined, 2)}\n`;
}
