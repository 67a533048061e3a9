import type { Task } from '@rplan/model';
import { lines, type Names, partyWords, sentence } from '@rplan/words';

/** Who answers for a task, a cell each, so that a reader can sort and filter by one unit. */
export interface TaskParties {
  /** The unit that leads, one and no more. */
  readonly lead: string;
  /** Who leads with it. */
  readonly jointLead: string;
  readonly implementer: string;
  readonly responsible: string;
  readonly support: string;
  readonly monitor: string;
}

/** What stands between units of one cell. */
export const BETWEEN = '; ';

export function partiesOf(task: Task, names: Names): TaskParties {
  const { lead, jointLead, implementer, responsible, support, monitor, reportsTo } = task;
  const each = (parties: Task['lead']) => parties.map((party) => sentence(partyWords([party], names)));
  const [first = '', ...others] = each([...lead, ...jointLead]);
  const receiver = reportsTo && partyWords([reportsTo.to], names);
  const via = reportsTo?.via && partyWords([reportsTo.via], names);
  return {
    lead: first,
    jointLead: others.join(BETWEEN),
    implementer: each(implementer).join(BETWEEN),
    responsible: each(responsible).join(BETWEEN),
    support: sentence(partyWords(support, names)),
    monitor: lines(each(monitor).join(BETWEEN), receiver && `Báo cáo cho: ${receiver}${via ? ` qua ${via}` : ''}`),
  };
}
