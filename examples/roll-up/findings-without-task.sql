-- What was found wrong and no task mends, by plan, with the points it cost.
select
  project,
  plan,
  issuer,
  count(*) as findings,
  sum(json_array_length(fixed_by) = 0) as without_task,
  round(sum(case when json_array_length(fixed_by) = 0 then coalesce(deducts, 0) else 0 end), 4) as points
from finding
group by project, plan
order by without_task desc, project, plan;
