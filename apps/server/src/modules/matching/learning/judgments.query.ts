const judging = `verb in ('match.shortlisted', 'match.introduced', 'match.declined', 'suggestion.dismissed', 'suggestion.restored',
  'expert.dismissed', 'expert.restored')`;
/** Everything in `activity` that judges a pair, oldest first, as rows of `Judged`. */
export const judgments = `
  select a.id, a.verb, coalesce(m.need_id, (a.facts ->> 'needId')::uuid) as "needId", coalesce(m.offer_id, (a.facts ->> 'offerId')::uuid) as "offerId",
    coalesce(a.facts ->> 'code', m.status_reason) as code, a.facts ->> 'list' as list,
    coalesce(p.roles && array['BROKER', 'ADMINISTRATOR'], false) as "isByStaff", coalesce(a.facts -> 'passedOver', '[]') as "passedOver"
  from activity a left join match m on a.subject_kind = 'MATCH' and m.id = a.subject_id left join person p on p.id = a.actor_id
  where a.${judging} and coalesce(m.offer_id, (a.facts ->> 'offerId')::uuid) is not null order by a.id`;
