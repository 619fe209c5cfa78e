/** What comes first on a research agenda: what most firms have, what costs most a year, what touches most jobs. */
export const agendaRanks = ['FIRMS', 'COST', 'JOBS'] as const;
export type AgendaRank = (typeof agendaRanks)[number];

/** What the needs of an agenda are added up by. */
export const agendaGroupings = ['CLUSTER', 'VALUE_CHAIN_STEP', 'REGION'] as const;
export type AgendaGrouping = (typeof agendaGroupings)[number];
