import { nd30Base, type Settings } from '@rplan/outline';
import { rules } from '@rplan/rules';
import { z } from 'zod';
import { projectConfig } from './config-schema.js';
import { OWN_CODE } from './own-rules/read.js';
import { shippedCatalogues } from './shipped.js';

/**
 * The schema of `rplan.json` for editors: the same that the program reads it by, with the codes of the rules and with the settings of the layout
 * and their ranges.
 */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(projectConfig, { io: 'input', target: 'draft-7', reused: 'ref' });
  const properties = schema.properties as Record<string, { allOf?: readonly { $ref: string }[] }>;
  const codes = { propertyNames: { anyOf: [{ enum: rules.map(({ code }) => code) }, { pattern: OWN_CODE.source }] } };
  const layout = properties.layout?.allOf?.[0]?.$ref.split('/').at(-1) ?? '';
  const whole = {
    ...schema,
    title: 'rplan.json',
    description: 'Settings of an RPlan project.',
    properties: { ...properties, use: { ...properties.use, items: USE }, rules: { ...properties.rules, ...codes } },
    definitions: { ...(schema.definitions as object), [layout]: layoutSchema(nd30Base.settings) },
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** The shipped catalogues, each with what it is, or a path. */
const USE = {
  anyOf: [
    ...shippedCatalogues.map(({ name, about }) => ({ const: name, description: `${about.vi} / ${about.en}` })),
    { type: 'string' },
  ],
};

function layoutSchema(settings: Settings) {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, settingSchema(setting)])),
    additionalProperties: false,
  };
}

function settingSchema(setting: Settings[string]): object {
  const { default: usual, source } = setting;
  const unit = 'unit' in setting && setting.unit ? `${setting.unit}; ` : '';
  const description = `${unit}${source}`;
  switch (setting.type) {
    case 'number':
      return { type: 'number', minimum: setting.min, maximum: setting.max, default: usual, description };
    case 'choice':
      return { enum: setting.choices, default: usual, description };
    case 'columns': {
      // A column may have a heading of its own: "lead = Cơ quan chủ trì".
      const headed = { pattern: `^\\s*(${setting.choices.join('|')})\\s*=` };
      const items = { type: 'string', anyOf: [{ enum: setting.choices }, headed] };
      return { type: 'array', items, default: usual, description };
    }
  }
}
