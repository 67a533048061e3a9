/** Blocks that hold items of a document: the grammar has one list of items for all of them. */
export const DOCUMENT = 'AuthoredDocument';
export const SECTION = 'Section';
export const APPENDIX = 'Appendix';
export const TASK = 'Task';
export const FINDING = 'Finding';
export const TABLE = 'Table';
export const PARAGRAPHS = 'Paragraphs';
export const AMENDMENT = 'Amendment';
export const CHANGE = 'Change';
export const ADDITION = 'Addition';

/** Those whose body is printed: what a change holds are new values. */
export const BODY_BLOCKS = [
  DOCUMENT,
  SECTION,
  PARAGRAPHS,
  APPENDIX,
  TASK,
  FINDING,
  TABLE,
  AMENDMENT,
  ADDITION,
] as const;

/** All of them. */
export const ITEM_BLOCKS = [
  DOCUMENT,
  SECTION,
  PARAGRAPHS,
  APPENDIX,
  TASK,
  FINDING,
  TABLE,
  AMENDMENT,
  CHANGE,
  ADDITION,
] as const;
