export { schemaErrors } from '../../testing/schema-errors.js';
export { checkClosure } from './closure.js';
export { type DocumentText, type DocumentTextOptions, documentText } from './document-text.js';
export { checkOfficialLayout, type LayoutProblem } from './official-layout/index.js';
export { type OpenPackage, openPackage } from './open-package.js';
export { edgeSamples, officialSamples } from './sample-outlines.js';
