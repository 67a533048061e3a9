// node query.mjs QUERY.sql FILE.ndjson...: asks the lines of `rplan build --to ndjson` in SQL, and prints the answer as a table.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import initSqlJs from 'sql.js';

/** The rows of a query over these texts of lines, as objects. */
export async function query(sql, texts) {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run('create table line (json text); begin');
    const insert = database.prepare('insert into line values (?)');
    for (const line of texts.flatMap((text) => text.split('\n'))) if (line !== '') insert.run([line]);
    insert.free();
    database.run('commit');
    database.run(readFileSync(new URL('tables.sql', import.meta.url), 'utf8'));
    const answer = database.prepare(sql);
    const rows = [];
    while (answer.step()) rows.push(answer.getAsObject());
    answer.free();
    return rows;
  } finally {
    database.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [sql, ...files] = process.argv.slice(2);
  if (sql === undefined || files.length === 0) {
    process.stderr.write('node query.mjs QUERY.sql FILE.ndjson...\n');
    process.exitCode = 2;
  } else {
    try {
      const texts = files.map((file) => readFileSync(file, 'utf8'));
      console.table(await query(readFileSync(sql, 'utf8'), texts));
    } catch (error) {
      // SQLite names what it stumbled over; the trace is that of a compiled library.
      process.stderr.write(`${sql}: ${error.message}\n`);
      process.exitCode = 1;
    }
  }
}
