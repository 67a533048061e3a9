// Chevrotain's grammar validation calls Object.groupBy, which Node 20 lacks. Only `npm run generate` needs it: the
// generated parser runs in production mode, which skips that validation.
Object.groupBy ??= (items, key) => {
  const groups = Object.create(null);
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups[name] ??= [];
    groups[name].push(item);
  }
  return groups;
};
