-- Who leads how much over all plans, and how much of it is late. A task with two leads counts for both.
select
  lead.value as lead,
  count(*) as tasks,
  count(distinct project || ' ' || plan) as plans,
  count(*) filter (where status in ('done', 'kept up')) as finished,
  sum(overdue) as overdue,
  min(due_date) filter (where overdue) as late_since
from task, json_each(task.lead) as lead
where not is_group and not dropped
group by lead.value
order by overdue desc, tasks desc, lead.value;
