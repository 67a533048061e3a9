-- What `rplan build --to ndjson` writes, as tables: a row for each line, a column for each field that the queries ask for.
create table task as
select
  json ->> '$.project' as project,
  json ->> '$.plan' as plan,
  json ->> '$.issuerName' as issuer,
  json ->> '$.key' as key,
  json ->> '$.text' as text,
  json ->> '$.group' as is_group,
  json -> '$.lead' as lead,
  json ->> '$.dueDate' as due_date,
  json ->> '$.status' as status,
  json ->> '$.dropped' as dropped,
  json ->> '$.overdue' as overdue,
  json -> '$.fixes' as fixes
from line
where json ->> '$.record' = 'task';

create table finding as
select
  json ->> '$.project' as project,
  json ->> '$.plan' as plan,
  json ->> '$.issuerName' as issuer,
  json ->> '$.key' as key,
  json ->> '$.text' as text,
  json ->> '$.deducts' as deducts,
  json -> '$.fixedBy' as fixed_by
from line
where json ->> '$.record' = 'finding';

-- A result that several plans rest on comes with each of them: it is one row here.
create table score as
select distinct
  json ->> '$.assessment' as assessment,
  json ->> '$.bodyName' as body,
  json ->> '$.indexTitle' as index_title,
  json ->> '$.year' as year,
  json ->> '$.node' as node,
  json ->> '$.value' as value,
  json ->> '$.maximum' as maximum,
  json ->> '$.lost' as lost
from line
where json ->> '$.record' = 'score';
